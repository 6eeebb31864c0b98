/// The style of the page, as the content policy names it: base 64 of its SHA-256.
let styleHash = "ydMIuQ71Rqoi788cA9dCFSGBJ4VY/EUzlazLKBpI4o8="

/// The style sheet that the page carries.
var styleSheet: String { String(decoding: PackageResources.report_css, as: UTF8.self) }

extension HTML {
  /// A style sheet of Rida's own, which holds nothing that markup gives a meaning to.
  init(style: String) { self.init(stringLiteral: style) }
}
