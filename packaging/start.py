"""Where the bundled program starts."""

from cetl_prep.__main__ import main

main()
