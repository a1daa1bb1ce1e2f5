"""The texts of an item as they are to be shown: a checked structure of paragraphs, tables and runs of words, never markup.

Whatever face shows a text builds it from this structure. No reader of HTML or Markdown but the one here sees a stranger's text.
"""
