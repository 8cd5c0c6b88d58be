"""What every test run shares: the code of the plugins in this repository can be imported.

None of them is installed: the library's own tests must not meet an installed plugin. A plugin that
is tested by itself, elsewhere, is installed there.
"""

import sys
from pathlib import Path

sys.path += [str(source) for source in sorted(Path(__file__).parent.glob("plugins/*/src"))]
