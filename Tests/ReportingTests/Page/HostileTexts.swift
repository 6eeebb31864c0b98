/// Texts that markup, a spreadsheet or a terminal would give a meaning to.
let hostileTexts = [
  "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)",
  "\"\u{0301} onmouseover=\u{0301}\"alert(1)", "<\u{0651}b>", "&lt;script&gt;",
  "]]></style><script>",
  "a\u{202E}txt.exe", "\u{2066}x\u{2069}", "\u{0}\u{1}\u{8}\u{B}\u{1F}", "\u{FFFE}\u{FFFF}",
  "</title><b>",
  "=cmd|' /C calc'!A0",
]
