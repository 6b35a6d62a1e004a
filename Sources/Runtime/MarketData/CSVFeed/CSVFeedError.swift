public import TradingModel

/// A file that is no sound market data. The start is refused with it.
public struct CSVFeedError: Error, Sendable, Hashable, CustomStringConvertible {
  public enum Problem: Sendable, Hashable {
    case unreadable(String)
    case noFiles
    case unknownTimeZone(String)
    case tooManyFiles(limit: Int)
    case fileTooLarge(limit: Int)
    case notRegularFile
    /// The name without `.csv`.
    case invalidSymbol(String)
    case duplicateSymbol(Symbol)
    /// It has quotes or trades, too.
    case barsAndMoments(Symbol)
    case noInstrument(Symbol)
    case unknownSymbol(Symbol, known: [Symbol])
    case notUTF8
    /// Not even a header, or nothing after it.
    case empty
    case badHeader(found: String, expected: String)
    case emptyLine
    case badQuotes
    case wrongFieldCount(Int, expected: Int)
    case tooManyRows(limit: Int)
    case notADate(String)
    /// Of a quote or a trade.
    case notATimestamp(String)
    case timeNotAscending(String)
    /// A timestamp, and no interval is configured; or days and timestamps in one file.
    case unexpectedTimestamp
    /// Of a day, where bars are shorter.
    case unexpectedDay
    case mixedDates
    case dateOutOfRange(String)
    case duplicateDate(String)
    case notAscending(String)
    /// The bar opens before the one before it has closed.
    case overlaps
    case badNumber(field: String, text: String, DecimalTextError)
    case notPositive(field: String)
    case negative(field: String)
    case highBelowLow(high: Price, low: Price)
    case bidAboveAsk(bid: Price, ask: Price)
    case outsideRange(field: String, Price, low: Price, high: Price)
  }

  /// The path of the file, or of the directory.
  public let file: String
  /// From 1; the header is line 1.
  public let line: Int?
  /// From 1, in bytes, where the field starts.
  public let column: Int?
  public let problem: Problem

  public init(file: String, line: Int? = nil, column: Int? = nil, problem: Problem) {
    self.file = file
    self.line = line
    self.column = column
    self.problem = problem
  }

  /// `SP500.csv:12:20: high 1 is below low 2`.
  public var description: String {
    let place = [file] + [line, column].compactMap { $0.map(String.init) }
    return "\(place.joined(separator: ":")): \(problem)"
  }
}

extension CSVFeedError.Problem: CustomStringConvertible {
  /// For people; text from the file is shortened and its control characters escaped.
  public var description: String {
    switch self {
    case .unreadable(let reason): "cannot be read: \(reason)"
    case .noFiles: "holds no .csv file; each instrument needs one, such as SP500.csv"
    case .unknownTimeZone(let name): "needs the time zone \(name), which this system does not know: install tzdata"
    case .tooManyFiles(let limit): "holds more than \(limit) .csv files"
    case .fileTooLarge(let limit): "is larger than \(limit) bytes"
    case .notRegularFile: "is not a regular file"
    case .invalidSymbol(let name):
      "the name \(quoted(name)) is no symbol: 1 to \(Symbol.maximumLength) of A-Z a-z 0-9 . _ - :"
    case .duplicateSymbol(let symbol): "\(symbol) has two files"
    case .barsAndMoments(let symbol): "\(symbol) has bars beside quotes or trades: a symbol has one or the other"
    case .noInstrument(let symbol): "\(symbol) has no valid tick and lot size"
    case .unknownSymbol(let symbol, let known):
      "has no \(symbol); it has \(known.prefix(20).map(\.text).joined(separator: ", "))"
    case .notUTF8: "is not UTF-8"
    case .empty: "has no rows"
    case .badHeader(let found, let expected): "the header must be \(quoted(expected)), and is \(quoted(found))"
    case .emptyLine: "the line is empty"
    case .badQuotes: "a quoted field must be quoted as a whole, and hold no quotes"
    case .wrongFieldCount(let count, let expected):
      "has \(count) field\(count == 1 ? "" : "s") instead of \(expected)"
    case .tooManyRows(let limit): "there are more than \(limit) rows in all files"
    case .notADate(let text):
      "date: \(quoted(text)) is neither a day such as 2018-12-31 nor a timestamp such as 2018-12-31T14:30:00Z"
    case .notATimestamp(let text): "time: \(quoted(text)) is no timestamp such as 2018-12-31T14:30:00.25Z"
    case .timeNotAscending(let text): "time: \(quoted(text)) is earlier than the row before"
    case .unexpectedTimestamp: "date: a timestamp needs the interval of the bars to be configured"
    case .unexpectedDay: "date: a bar that is shorter than a day needs a timestamp such as 2018-12-31T14:30:00Z"
    case .mixedDates: "date: days and timestamps cannot be mixed in one file"
    case .dateOutOfRange(let text): "date: \(quoted(text)) is out of range"
    case .duplicateDate(let text): "date: \(quoted(text)) is there twice"
    case .notAscending(let text): "date: \(quoted(text)) is earlier than the row before"
    case .overlaps: "date: the bar opens before the bar before it has closed"
    case .badNumber(let field, let text, let error): "\(field): \(quoted(text)) \(error)"
    case .notPositive(let field): "\(field) must be above 0"
    case .negative(let field): "\(field) must not be negative"
    case .highBelowLow(let high, let low): "high \(high) is below low \(low)"
    case .bidAboveAsk(let bid, let ask): "bid \(bid) is above ask \(ask)"
    case .outsideRange(let field, let price, let low, let high):
      "\(field) \(price) is outside of low \(low) to high \(high)"
    }
  }

  private func quoted(_ text: String) -> String {
    let shown = text.count > 60 ? text.prefix(60) + "…" : text[...]
    return String(shown).debugDescription
  }
}
