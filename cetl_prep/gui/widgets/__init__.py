"""What screens are made of: controls, boxes and painted figures. They take values and know no service."""
