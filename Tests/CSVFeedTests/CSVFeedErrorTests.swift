import CSVFeed
import Foundation
import Testing
import TradingModel

/// One wrong file, and what is said of it.
struct WrongFile: Sendable, CustomTestStringConvertible {
  let name: String
  let content: String
  let line: Int
  let column: Int
  let text: String

  init(_ name: String, _ content: String, _ line: Int, _ column: Int, _ text: String) {
    (self.name, self.content, self.line, self.column, self.text) = (name, content, line, column, text)
  }

  var testDescription: String { name }
}

private let good = "2018-12-27,10,12,9,11,100\n"

private let wrongFiles = [
  WrongFile("empty file", "", 1, 1, "has no rows"),
  WrongFile("header only", header, 2, 1, "has no rows"),
  WrongFile("no header", good, 1, 1, "the header must be \"date,open,high,low,close,volume\""),
  WrongFile("columns in another order", "date,open,low,high,close,volume\n" + good, 1, 1, "the header must be"),
  WrongFile("a field missing", header + "2018-12-28,10,12,9,11\n", 2, 22, "has 5 fields instead of 6"),
  WrongFile("a field too many", header + good + "2018-12-28,10,12,9,11,100,7\n", 3, 27, "has 7 fields instead of 6"),
  WrongFile("an empty line", header + good + "\n" + good, 3, 1, "the line is empty"),
  WrongFile("a line of one word", header + "hello\n", 2, 6, "has 1 field instead of 6"),
  WrongFile("not a date", header + "28.12.2018,10,12,9,11,100\n", 2, 1, "date: \"28.12.2018\" is neither a day"),
  WrongFile("no such day", header + "2018-02-29,10,12,9,11,100\n", 2, 1, "date: \"2018-02-29\" is neither"),
  WrongFile("empty date", header + ",10,12,9,11,100\n", 2, 1, "date: \"\" is neither"),
  WrongFile("date out of range", header + "2263-01-01,10,12,9,11,100\n", 2, 1, "date: \"2263-01-01\" is out of range"),
  WrongFile(
    "a word for a price", header + "2018-12-28,ten,12,9,11,100\n", 2, 12, "open: \"ten\" is not a decimal number"),
  WrongFile("a null price", header + "2018-12-28,10,null,9,11,100\n", 2, 15, "high: \"null\" is not a decimal"),
  WrongFile("NaN", header + "2018-12-28,10,12,NaN,11,100\n", 2, 18, "low: \"NaN\" is not a decimal"),
  WrongFile("scientific notation", header + "2018-12-28,10,12,9,1e1,100\n", 2, 20, "close: \"1e1\" is not a decimal"),
  WrongFile(
    "a space before a number", header + "2018-12-28, 10,12,9,11,100\n", 2, 12, "open: \" 10\" is not a decimal"),
  WrongFile("an empty price", header + "2018-12-28,10,12,9,,100\n", 2, 20, "close: \"\" is not a decimal"),
  WrongFile("ten decimals", header + "2018-12-28,10.0000000001,12,9,11,100\n", 2, 12, "has more than 9 digits"),
  WrongFile("a price beyond 9 billion", header + "2018-12-28,10,99999999999,9,11,100\n", 2, 15, "is out of range"),
  WrongFile("a negative price", header + "2018-12-28,10,12,-9,11,100\n", 2, 18, "low must be above 0"),
  WrongFile("a price of zero", header + "2018-12-28,0,12,9,11,100\n", 2, 12, "open must be above 0"),
  WrongFile("a negative volume", header + "2018-12-28,10,12,9,11,-1\n", 2, 23, "volume must not be negative"),
  WrongFile("high below low", header + good + "2018-12-28,10,8,9,11,100\n", 3, 15, "high 8 is below low 9"),
  WrongFile("open above high", header + "2018-12-28,13,12,9,11,100\n", 2, 12, "open 13 is outside of low 9 to high 12"),
  WrongFile(
    "close below low", header + "2018-12-28,10,12,9,8.5,100\n", 2, 20, "close 8.5 is outside of low 9 to high 12"),
  WrongFile("a day twice", header + good + good, 3, 1, "date: \"2018-12-27\" is there twice"),
  WrongFile("days that descend", header + good + "2018-12-26,10,12,9,11,100\n", 3, 1, "is earlier than the row before"),
  WrongFile(
    "a timestamp without an interval", header + "2018-12-28T14:30:00Z,10,12,9,11,100\n", 2, 1, "a timestamp needs"),
  WrongFile(
    "an open quote", header + "\"2018-12-28,10,12,9,11,100\n", 2, 1, "a quoted field must be quoted as a whole"),
  WrongFile("a quote inside", header + "2018-12-28,10,1\"2,9,11,100\n", 2, 15, "a quoted field"),
  WrongFile("semicolons", header + "2018-12-28;10;12;9;11;100\n", 2, 26, "has 1 field instead of 6"),
]

@Suite("A file that is wrong")
struct CSVFeedErrorTests {
  @Test("is refused with file, line, column and what is wrong", arguments: wrongFiles)
  func wrong(_ file: WrongFile) async throws {
    let error = await #expect(throws: CSVFeedError.self) { try await feed(file.content) }
    #expect(error?.file.hasSuffix("/A.csv") == true)
    #expect(error?.line == file.line)
    #expect(error?.column == file.column)
    let text = error?.description ?? ""
    #expect(text.contains("/A.csv:\(file.line):\(file.column): "))
    #expect(text.contains(file.text), "\(text)")
  }

  @Test("that is not UTF-8 is refused at its first bad byte")
  func notUTF8() async throws {
    let content = Array((header + good + "2018-12-28,1é").utf8) + [0xFF] + Array("0,12,9,11,100\n".utf8)
    let error = await #expect(throws: CSVFeedError.self) {
      try await withDirectory(["A.csv": content]) { try CSVFeed(directory: $0) }
    }
    #expect(error?.problem == .notUTF8)
    // The é takes two of the columns, which count bytes.
    #expect(error?.line == 3 && error?.column == 15)
  }

  @Test("that is larger than the limit is refused")
  func tooLarge() async throws {
    let configuration = try CSVFeedConfiguration(maximumFileBytes: 40)
    let error = await #expect(throws: CSVFeedError.self) { try await feed(header + good, configuration: configuration) }
    #expect(error?.problem == .fileTooLarge(limit: 40))
  }

  @Test("with more rows than the limit is refused at the first row too many, over all files")
  func tooManyRows() async throws {
    let configuration = try CSVFeedConfiguration(maximumRows: 3)
    let two = Array((header + good + "2018-12-28,10,12,9,11,100\n").utf8)
    let error = await #expect(throws: CSVFeedError.self) {
      try await withDirectory(["A.csv": two, "B.csv": two]) { try CSVFeed(directory: $0, configuration: configuration) }
    }
    #expect(error?.problem == .tooManyRows(limit: 3))
    #expect(error?.file.hasSuffix("/B.csv") == true && error?.line == 3)
  }

  @Test("whose name is no symbol is refused")
  func badSymbol() async throws {
    let error = await #expect(throws: CSVFeedError.self) {
      try await withDirectory(["S&P 500.csv": Array((header + good).utf8)]) { try CSVFeed(directory: $0) }
    }
    #expect(error?.problem == .invalidSymbol("S&P 500"))
  }

  @Test("beside another of the same symbol is refused")
  func duplicateSymbol() async throws {
    let content = Array((header + good).utf8)
    let error = await #expect(throws: CSVFeedError.self) {
      try await withDirectory(["A.csv": content, "A.CSV": content]) { try CSVFeed(directory: $0) }
    }
    #expect(error?.problem == .duplicateSymbol(try symbol("A")))
  }

  @Test("that is a directory is refused")
  func directoryAsFile() async throws {
    let error = await #expect(throws: CSVFeedError.self) {
      try await withDirectory([:]) { directory in
        try FileManager.default.createDirectory(atPath: directory + "/A.csv", withIntermediateDirectories: false)
        _ = try CSVFeed(directory: directory)
      }
    }
    #expect(error?.problem == .notRegularFile)
  }

  @Test("that is a dangling link is unreadable")
  func danglingLink() async throws {
    let error = await #expect(throws: CSVFeedError.self) {
      try await withDirectory([:]) { directory in
        try FileManager.default.createSymbolicLink(
          atPath: directory + "/A.csv", withDestinationPath: directory + "/nowhere")
        _ = try CSVFeed(directory: directory)
      }
    }
    #expect(error?.problem == .unreadable("the link leads nowhere"))
  }

  @Test("A directory without data files, with too many, or that is not there is refused")
  func directories() async throws {
    let none = await #expect(throws: CSVFeedError.self) {
      try await withDirectory(["README.md": [], ".hidden.csv": []]) { try CSVFeed(directory: $0) }
    }
    #expect(none?.problem == .noFiles)
    let configuration = try CSVFeedConfiguration(maximumFiles: 1)
    let many = await #expect(throws: CSVFeedError.self) {
      try await withDirectory(["A.csv": [], "B.csv": []]) { try CSVFeed(directory: $0, configuration: configuration) }
    }
    #expect(many?.problem == .tooManyFiles(limit: 1))
    let missing = #expect(throws: CSVFeedError.self) { try CSVFeed(directory: "/no/such/directory") }
    #expect(missing?.file == "/no/such/directory" && missing?.line == nil)
  }

  @Test("A configuration that makes no sense names its field")
  func configuration() {
    let field = { (error: CSVFeedConfigurationError?) in error?.field }
    #expect(
      field(#expect(throws: CSVFeedConfigurationError.self) { try CSVFeedConfiguration(tickSize: .zero) })
        == "tick_size")
    #expect(
      field(#expect(throws: CSVFeedConfigurationError.self) { try CSVFeedConfiguration(lotSize: .zero) }) == "lot_size")
    #expect(
      field(#expect(throws: CSVFeedConfigurationError.self) { try CSVFeedConfiguration(barInterval: .zero) })
        == "bar_interval")
    #expect(
      field(#expect(throws: CSVFeedConfigurationError.self) { try CSVFeedConfiguration(currency: "dollar") })
        == "currency")
    #expect(
      field(#expect(throws: CSVFeedConfigurationError.self) { try CSVFeedConfiguration(maximumRows: 0) })
        == "maximum_rows")
  }

  @Test("No truncation or change of one byte of a good file traps")
  func damagedFiles() async throws {
    let content = Array((header + good + "2018-12-28,10,12,9,11,100\r\n").utf8)
    var outcomes = 0
    for place in content.indices {
      for replacement in [
        [], [UInt8(ascii: ",")], [UInt8(ascii: "\"")], [0], [0x80], [UInt8(ascii: "\n")], [UInt8(ascii: "-")],
      ] {
        let damaged = content[..<place] + replacement + content[(place + 1)...]
        try await withDirectory(["A.csv": Array(damaged), "B.csv": Array(content[..<place])]) { directory in
          do { _ = try CSVFeed(directory: directory) } catch is CSVFeedError {}
        }
        outcomes += 1
      }
    }
    #expect(outcomes == 7 * content.count)
  }
}
