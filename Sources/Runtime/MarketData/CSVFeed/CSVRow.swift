import TradingModel

/// The fields of one line.
struct CSVRow {
  let bytes: [UInt8]
  /// As many as its table has columns.
  let fields: [Range<Int>]
  let position: LinePosition

  func price(_ place: Int, _ name: String) throws(CSVFeedError) -> Price {
    let price: Price = try number(place, name)
    guard price.isPositive else { throw error(.notPositive(field: name), place) }
    return price
  }

  func number<Number: FixedPoint>(_ place: Int, _ name: String) throws(CSVFeedError) -> Number {
    let text = String(decoding: bytes[fields[place]], as: UTF8.self)
    do {
      return try Number(text)
    } catch {
      throw self.error(.badNumber(field: name, text: text, error), place)
    }
  }

  func error(_ problem: CSVFeedError.Problem, _ place: Int) -> CSVFeedError {
    position.error(problem, at: fields[place].lowerBound)
  }
}
