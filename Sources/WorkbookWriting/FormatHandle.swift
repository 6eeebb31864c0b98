import CXLSXWriter

/// A format of the C library; the workbook that made it owns it.
@safe
struct FormatHandle {
  let format: UnsafeMutablePointer<lxw_format>

  /// Sets a new format up for a style.
  @unsafe
  init(_ format: UnsafeMutablePointer<lxw_format>, style: CellStyle, isRightToLeft: Bool) {
    unsafe self.format = format
    if style.format != .general { unsafe format_set_num_format(format, style.format.code) }
    setLook(style.look)
    // Else some programs take the direction of the first letter, others their own.
    if isRightToLeft { unsafe format_set_reading_order(format, style.look == .code ? 1 : 2) }
    if style.isOfNumbers {
      // The same side in either direction of writing, and a space before the next column's text.
      unsafe format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue))
      unsafe format_set_indent(format, 1)
    }
  }

  private func setLook(_ look: CellLook) {
    switch look {
    case .title:
      unsafe format_set_bold(format)
      unsafe format_set_font_size(format, 16)
      unsafe format_set_font_color(format, Palette.ink)
    case .note: unsafe format_set_font_color(format, Palette.muted)
    case .section:
      unsafe format_set_bold(format)
      unsafe format_set_font_size(format, 13)
      unsafe format_set_font_color(format, Palette.ink)
    case .heading, .numberHeading: setHeading()
    case .body, .code: setTableCell()
    case .strong:
      setTableCell()
      unsafe format_set_bold(format)
    case .muted:
      setTableCell()
      unsafe format_set_font_color(format, Palette.muted)
    case .favourable: setVerdict(Palette.favourable)
    case .unfavourable: setVerdict(Palette.unfavourable)
    }
  }

  private func setHeading() {
    unsafe format_set_bold(format)
    unsafe format_set_text_wrap(format)
    unsafe format_set_font_color(format, Palette.paper)
    unsafe format_set_bg_color(format, Palette.favourable)
    unsafe format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
  }

  private func setTableCell() {
    unsafe format_set_text_wrap(format)
    unsafe format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    unsafe format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue))
    unsafe format_set_bottom_color(format, Palette.rule)
  }

  private func setVerdict(_ colour: lxw_color_t) {
    setTableCell()
    unsafe format_set_bold(format)
    unsafe format_set_font_color(format, colour)
  }
}

extension CellStyle {
  /// Whether its cells hold numbers or name a column of them.
  fileprivate var isOfNumbers: Bool { format != .general || look == .numberHeading }
}

/// The colours of words and rules, the same as on the report's page.
private enum Palette {
  static let ink: lxw_color_t = 0x22_2222
  static let muted: lxw_color_t = 0x59_5959
  static let paper: lxw_color_t = 0xFF_FFFF
  static let rule: lxw_color_t = 0xD9_D9D9
  static let favourable: lxw_color_t = 0x0B_4F8A
  static let unfavourable: lxw_color_t = 0x9A_3E00
}
