enum ColumnAlignment: Sendable {
  case left
  /// For numbers, so that their points stand below each other.
  case right
}

/// A column of a table of rows of one type.
struct Column<Row>: Sendable {
  let title: String
  let alignment: ColumnAlignment
  /// The least width while rows stream and later rows are not known yet.
  let streamWidth: Int
  let cell: @Sendable (Row) -> Cell

  static func left(_ title: String, _ width: Int = 0, _ cell: @escaping @Sendable (Row) -> Cell) -> Column {
    Column(title: title, alignment: .left, streamWidth: max(width, title.count), cell: cell)
  }

  static func right(_ title: String, _ width: Int = 0, _ cell: @escaping @Sendable (Row) -> Cell) -> Column {
    Column(title: title, alignment: .right, streamWidth: max(width, title.count), cell: cell)
  }
}

/// Aligned columns under a header.
struct Table<Row>: Sendable {
  let columns: [Column<Row>]

  init(_ columns: [Column<Row>]) {
    self.columns = columns
  }

  /// All rows, each column as wide as its widest cell. Ends with a newline.
  func rendered(_ rows: [Row], style: Style) -> String {
    let cells = rows.map { row in columns.map { $0.cell(row) } }
    let widths = columns.indices.map { index in
      cells.reduce(columns[index].title.count) { max($0, $1[index].width) }
    }
    return ([header] + cells).map { line($0, widths, style) }.joined()
  }

  /// The header of a stream of rows, with a newline.
  func streamHeader(style: Style) -> String { line(header, columns.map(\.streamWidth), style) }

  /// One row of a stream, with a newline.
  func streamRow(_ row: Row, style: Style) -> String {
    line(columns.map { $0.cell(row) }, columns.map(\.streamWidth), style)
  }

  private var header: [Cell] { columns.map { Cell($0.title, .bold) } }

  private func line(_ cells: [Cell], _ widths: [Int], _ style: Style) -> String {
    var text = ""
    for (index, cell) in cells.enumerated() {
      let padding = String(repeating: " ", count: max(0, widths[index] - cell.width))
      let colored = style.apply(cell.color, to: cell.text)
      let isLast = index == cells.count - 1
      switch columns[index].alignment {
      case .right: text += padding + colored
      case .left: text += colored + (isLast ? "" : padding)
      }
      text += isLast ? "" : "  "
    }
    return text + "\n"
  }
}
