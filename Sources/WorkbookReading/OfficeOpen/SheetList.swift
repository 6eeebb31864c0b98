/// The sheets that a workbook's main part lists, and from which year it counts days.
final class SheetList: PartHandler {
  /// A sheet as it is listed.
  struct Sheet {
    var name: String
    var isHidden: Bool
    var relationship: String
  }

  private(set) var sheets: [Sheet] = []
  private(set) var isFrom1904 = false

  func start(_ element: String, _ attributes: [String: String]) {
    switch element {
    case "workbookPr": isFrom1904 = ["1", "true"].contains(attributes["date1904"])
    case "sheet":
      sheets.append(
        Sheet(
          name: attributes["name"] ?? "", isHidden: (attributes["state"] ?? "visible") != "visible",
          relationship: attributes["id"] ?? ""))
    default: break
    }
  }

  func text(_ text: String) {}
  func end(_ element: String) {}
}
