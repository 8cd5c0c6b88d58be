"""How the rule book looks, on a screen and on paper."""

from grunnmodell.reporting.rule_book.markup import Html

__all__ = ["STYLE"]

# Every pair of colours has a contrast of 7 to 1 or more, and nothing is told by colour alone.
STYLE = Html(
    """
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;background:#ffffff;color:#1a1a1a;font:1rem/1.55 system-ui,"Segoe UI",Arial,sans-serif}
header,nav,main,footer{max-width:54rem;margin:0 auto;padding:1rem 1.25rem}
h1{font-size:2rem;line-height:1.2;margin:1rem 0}
h2{font-size:1.5rem;margin:2.5rem 0 .75rem;padding-top:.75rem;border-top:3px solid #1a1a1a}
h3{font-size:1.2rem;margin:2rem 0 .5rem}
.rule h3,.rule h4{font-size:1.1rem;margin:0 0 .5rem}
a{color:#0b3f75}
a:focus-visible,input:focus-visible,textarea:focus-visible{
outline:3px solid #0b3f75;outline-offset:2px}
.skip{position:absolute;left:-999rem}
.skip:focus{position:static}
dl{margin:.75rem 0}
dt{font-weight:600}
dt::first-letter{text-transform:uppercase}
dd{margin:0 0 .6rem}
dd p{margin:.2rem 0}
ul,ol{padding-left:1.4rem;margin:.3rem 0}
nav ol{list-style:none;padding-left:1rem}
table{border-collapse:collapse;margin:1rem 0}
caption{text-align:left;font-weight:600;padding-bottom:.3rem}
th,td{border:1px solid #767676;padding:.25rem .6rem;text-align:left}
td{text-align:right}
.rule{border:1px solid #767676;border-radius:.4rem;padding:1rem 1.25rem;margin:1.25rem 0}
.rule.local{border:3px dashed #4a1d7a}
.badges{margin:.25rem 0 .75rem;padding:0;list-style:none;display:flex;flex-wrap:wrap;gap:.4rem}
.badge{border:1px solid #767676;border-radius:1rem;padding:.05rem .7rem;
background:#f2f2f2;color:#1a1a1a}
.badge.national{border:2px solid #0b3f75;background:#e6f0fa;color:#0a335f}
.badge.local{border:2px dashed #4a1d7a;background:#f3eafb;color:#4a1d7a}
.badge.new{border:2px solid #6b3d00;background:#fff2d6;color:#5a3300;font-weight:700}
blockquote{margin:.3rem 0 .3rem .2rem;padding-left:.8rem;border-left:3px solid #767676}
pre{white-space:pre-wrap;overflow-wrap:anywhere;background:#f2f2f2;color:#1a1a1a;
padding:.6rem .8rem;margin:.3rem 0 .8rem}
code,pre{font-family:ui-monospace,Consolas,monospace;font-size:.9rem}
.note{background:#f2f2f2;color:#1a1a1a;padding:.6rem .9rem;border-left:4px solid #1a1a1a}
fieldset{border:2px solid #1a1a1a;margin:1rem 0 0;padding:.5rem 1rem 1rem}
legend{font-weight:600;padding:0 .4rem}
fieldset p{margin:.5rem 0;display:flex;flex-wrap:wrap;gap:.3rem .6rem;align-items:center}
label{font-weight:600}
.tick{display:inline-flex;gap:.4rem;align-items:center;white-space:nowrap;margin-right:1rem}
input[type=checkbox]{width:1.5rem;height:1.5rem}
input[type=text],textarea{font:inherit;color:#1a1a1a;background:#ffffff;
border:1px solid #595959;padding:.3rem;width:100%}
@media print,(min-width:44rem){
dl.facts{display:grid;grid-template-columns:13rem 1fr;gap:.2rem 1rem}
dl.facts dd{margin:0 0 .3rem}
.examples{display:grid;grid-template-columns:1fr 1fr;gap:0 .8rem}
.half{display:inline-flex!important;width:48%}
}
@media print{
@page{margin:12mm 14mm}
body{font-size:9pt;line-height:1.35}
h1{font-size:18pt}h2{font-size:14pt}h3{font-size:12pt}.rule h3,.rule h4{font-size:10.5pt}
.rule{padding:.4rem .7rem;margin:.6rem 0}
dl.facts{gap:.05rem .8rem;margin:.3rem 0;grid-template-columns:10rem 1fr}
dl.facts dd{margin:0}
fieldset{margin-top:.3rem;padding:.1rem .7rem .4rem}
fieldset p{margin:.1rem 0}
fieldset textarea{height:1.6rem;resize:none;padding:0}
fieldset input[type=text]{height:1.3rem;padding:0}
input[type=checkbox]{width:1rem;height:1rem}
p{margin:.4rem 0}
pre{padding:.2rem .5rem;margin:.2rem 0}
code,pre{font-size:8pt}
header,nav,main,footer{max-width:none;padding:0}
.skip{display:none}
h2{break-before:page}
nav h2{break-before:page}
header h2{break-before:auto}
h2,h3,h4,.badges{break-after:avoid}
.rule,fieldset,table,li{break-inside:avoid}
a{color:#1a1a1a;text-decoration:none}
.badge,.note,pre{print-color-adjust:exact}
input[type=text],textarea{border:0;border-bottom:1px solid #1a1a1a}
}
""".strip()
)
