"""What the national catalogue lists."""
