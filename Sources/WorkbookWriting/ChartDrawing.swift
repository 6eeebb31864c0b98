import CXLSXWriter

extension SheetHandle {
  /// Draws a chart at the first column of a row.
  ///
  /// Names and values are read from the sheet's cells, so that no text of theirs can be taken for a
  /// formula.
  func draw(_ chart: Chart, atRow row: Int, isRightToLeft: Bool) throws(WorkbookError) {
    guard !chart.series.isEmpty, !chart.rows.isEmpty else { throw .emptyChart(sheet: name) }
    guard let drawing = unsafe workbook_add_chart(workbook, chart.kind.code) else {
      throw .failed(step: "chart", reason: name)
    }
    for series in chart.series { try unsafe add(series, of: chart, to: drawing) }
    unsafe setAxes(of: chart, on: drawing, isRightToLeft: isRightToLeft)
    unsafe chart_title_off(drawing)
    unsafe chart_legend_set_position(drawing, UInt8(LXW_CHART_LEGEND_BOTTOM.rawValue))
    if chart.kind == .line {
      unsafe chart_show_blanks_as(drawing, UInt8(LXW_CHART_BLANKS_AS_GAP.rawValue))
    } else {
      unsafe chart_set_series_gap(drawing, 60)
    }
    let error = unsafe chart.description.withMutableCString { description in
      var options = unsafe lxw_chart_options()
      // The library's own size is 480 by 288 pixels.
      unsafe options.x_scale = Double(chart.width) / 480
      unsafe options.y_scale = Double(chart.height) / 288
      unsafe options.object_position = UInt8(LXW_OBJECT_MOVE_DONT_SIZE.rawValue)
      unsafe options.description = description
      return unsafe worksheet_insert_chart_opt(sheet, lxw_row_t(row), 0, drawing, &options)
    }
    try check(error, at: "chart")
  }

  @unsafe
  private func add(
    _ series: Chart.Series, of chart: Chart, to drawing: UnsafeMutablePointer<lxw_chart>
  ) throws(WorkbookError) {
    guard let drawn = unsafe chart_add_series(drawing, nil, nil) else {
      throw .failed(step: "series", reason: name)
    }
    let (first, last) = (lxw_row_t(chart.rows.lowerBound), lxw_row_t(chart.rows.upperBound))
    let (names, values) = (lxw_col_t(chart.nameColumn), lxw_col_t(series.column))
    unsafe chart_series_set_categories(drawn, name, first, names, last, names)
    unsafe chart_series_set_values(drawn, name, first, values, last, values)
    unsafe chart_series_set_name_range(drawn, name, lxw_row_t(chart.headingRow), values)
    var line = lxw_chart_line()
    line.color = series.colour.code
    line.width = chart.kind == .line ? 2.25 : 1
    if chart.kind == .line || series.isOutlined { unsafe chart_series_set_line(drawn, &line) }
    if chart.kind == .line {
      unsafe setMarker(of: drawn, colour: series.colour, isShown: !series.isOutlined)
    } else {
      var fill = lxw_chart_fill()
      fill.color = series.isOutlined ? 0xFF_FFFF : series.colour.code
      unsafe chart_series_set_fill(drawn, &fill)
    }
  }

  @unsafe
  private func setMarker(
    of series: UnsafeMutablePointer<lxw_chart_series>, colour: Colour, isShown: Bool
  ) {
    let kind = isShown ? LXW_CHART_MARKER_CIRCLE : LXW_CHART_MARKER_NONE
    unsafe chart_series_set_marker_type(series, UInt8(kind.rawValue))
    guard isShown else { return }
    var fill = lxw_chart_fill()
    fill.color = colour.code
    unsafe chart_series_set_marker_fill(series, &fill)
    unsafe chart_series_set_marker_size(series, 7)
  }

  @unsafe
  private func setAxes(
    of chart: Chart, on drawing: UnsafeMutablePointer<lxw_chart>, isRightToLeft: Bool
  ) {
    // The library's x is what lies, which in a bar chart are the values.
    let (lying, standing) = unsafe (drawing.pointee.x_axis, drawing.pointee.y_axis)
    let names = unsafe chart.kind.liesDown ? standing : lying
    let values = unsafe chart.kind.liesDown ? lying : standing
    unsafe chart_axis_set_min(values, chart.axis.lowerBound)
    unsafe chart_axis_set_max(values, chart.axis.upperBound)
    unsafe chart_axis_set_num_format(values, chart.axisFormat.code)
    var grid = lxw_chart_line()
    grid.color = 0xD9_D9D9
    grid.width = 0.75
    unsafe chart_axis_major_gridlines_set_visible(values, 1)
    unsafe chart_axis_major_gridlines_set_line(values, &grid)
    unsafe chart_axis_major_gridlines_set_visible(names, 0)
    if chart.kind.liesDown {
      // The first row on top, the values' axis below the last one.
      unsafe chart_axis_set_reverse(names)
      unsafe chart_axis_set_crossing_max(names)
      if isRightToLeft { unsafe chart_axis_set_reverse(values) }
    } else if isRightToLeft {
      unsafe chart_axis_set_reverse(names)
      unsafe chart_axis_set_crossing_max(names)
    }
  }
}

extension Chart.Kind {
  /// Whether values run across.
  fileprivate var liesDown: Bool {
    switch self {
    case .bars, .stackedBars: true
    case .columns, .line: false
    }
  }

  fileprivate var code: UInt8 {
    let type =
      switch self {
      case .bars: LXW_CHART_BAR
      case .stackedBars: LXW_CHART_BAR_STACKED
      case .columns: LXW_CHART_COLUMN
      case .line: LXW_CHART_LINE
      }
    return UInt8(type.rawValue)
  }
}
