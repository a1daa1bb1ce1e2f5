"""One file for each group of rules: a bank that trips the rule, and one that does not."""
