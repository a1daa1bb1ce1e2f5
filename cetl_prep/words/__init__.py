"""What both faces say: sentences for expected errors and for results. English; a face may give a translator."""
