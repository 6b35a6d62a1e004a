public import Backtesting
import TradingModel

/// Splits and dividends in a file, as LEAN has them: `YYYYMMDD,price factor,split factor,reference price` a line.
public enum CSVFactors {
  public static let maximumRows = 20_000
  static let header = "date,price_factor,split_factor,reference_price"

  /// Reads at least one row. A day may be written `YYYY-MM-DD`, and a header may come first; the reference may be left empty.
  ///
  /// - Parameter name: of the file, for errors.
  /// - Throws: ``CSVFeedError`` for the first row that is wrong.
  public static func read(_ bytes: [UInt8], named name: String) throws(CSVFeedError) -> AdjustmentFactors {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw CSVFeedError(file: name, line: 1, column: 1, problem: .notUTF8)
    }
    var rows: [AdjustmentFactors.Row] = []
    var number = 0
    for line in CSVLines(bytes) {
      number += 1
      let text = String(decoding: bytes[line], as: UTF8.self)
      if number == 1, text.lowercased() == header { continue }
      let position = LinePosition(file: name, number: number, start: line.lowerBound)
      guard rows.count < maximumRows else {
        throw position.error(.tooManyRows(limit: maximumRows), at: line.lowerBound)
      }
      if line.isEmpty { throw position.error(.emptyLine, at: line.lowerBound) }
      let row = CSVRow(bytes: bytes, fields: try fields(bytes, line, position), position: position)
      let factors = try row.factors()
      if let last = rows.last, last.day >= factors.day { throw row.error(.notAscending("\(factors.day)"), 0) }
      rows.append(factors)
    }
    guard !rows.isEmpty else { throw CSVFeedError(file: name, line: 1, column: 1, problem: .empty) }
    do {
      return try AdjustmentFactors(rows)
    } catch {
      // Rows are in order and their factors above zero.
      throw CSVFeedError(file: name, problem: .unreadable("\(error)"))
    }
  }

  private static func fields(
    _ bytes: [UInt8], _ line: Range<Int>, _ position: LinePosition
  ) throws(CSVFeedError) -> [Range<Int>] {
    let fields: [Range<Int>]
    do {
      fields = try CSVRecord(bytes, line: line).fields
    } catch {
      switch error {
      case .badQuotes(let offset): throw position.error(.badQuotes, at: offset)
      }
    }
    guard fields.count == 3 || fields.count == 4 else {
      throw position.error(.wrongFieldCount(fields.count, expected: 4), at: line.upperBound)
    }
    return fields
  }
}

extension CSVRow {
  fileprivate func factors() throws(CSVFeedError) -> AdjustmentFactors.Row {
    let price = try factor(1, "price_factor")
    let split = try factor(2, "split_factor")
    let reference: Price? = fields.count > 3 && !fields[3].isEmpty ? try number(3, "reference_price") : nil
    // LEAN writes 0 where it does not know.
    return AdjustmentFactors.Row(
      day: try day(), price: price, split: split, reference: reference.flatMap { $0.isPositive ? $0 : nil })
  }

  private func day() throws(CSVFeedError) -> CivilDate {
    let text = String(decoding: bytes[fields[0]], as: UTF8.self)
    var scanner = DigitScanner(bytes[fields[0]])
    if let year = scanner.number(digits: 4) {
      let dashed = scanner.skip("-")
      if let month = scanner.number(digits: 2), !dashed || scanner.skip("-"), let day = scanner.number(digits: 2),
        scanner.isAtEnd, let date = CivilDate(year: year, month: month, day: day)
      {
        return date
      }
    }
    throw error(.notADate(text), 0)
  }

  private func factor(_ place: Int, _ name: String) throws(CSVFeedError) -> AdjustmentFactor {
    let factor: AdjustmentFactor = try number(place, name)
    guard factor.isPositive else { throw error(.notPositive(field: name), place) }
    return factor
  }
}
