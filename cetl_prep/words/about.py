"""What the program is, in one line. Apart, because the first frame shows it."""

UNOFFICIAL = "Unofficial study tool. Not affiliated with or endorsed by CoSN."
