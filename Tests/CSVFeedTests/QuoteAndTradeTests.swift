import CSVFeed
import Testing
import TradingModel
import TradingRuntime

private let quotes = "time,bid,ask,bid_size,ask_size\n"
private let trades = "time,price,size\n"

/// The feed of these files.
private func feed(_ files: [String: String]) async throws -> CSVFeed {
  try await withDirectory(files.mapValues { Array($0.utf8) }) { try CSVFeed(directory: $0) }
}

private let wrongFiles = [
  WrongFile("A.quotes.csv", trades, 1, 1, "the header must be \"time,bid,ask,bid_size,ask_size\""),
  WrongFile("A.trades.csv", quotes, 1, 1, "the header must be \"time,price,size\""),
  WrongFile("A.trades.csv", trades, 2, 1, "has no rows"),
  WrongFile("A.trades.csv", trades + "2018-12-28,1,1\n", 2, 1, "time: \"2018-12-28\" is no timestamp"),
  WrongFile("A.trades.csv", trades + "2018-12-28T14:30:00,1,1\n", 2, 1, "is no timestamp"),
  WrongFile("A.trades.csv", trades + "2018-12-28T14:30:00Z,1\n", 2, 23, "has 2 fields instead of 3"),
  WrongFile("A.trades.csv", trades + "2018-12-28T14:30:00Z,0,1\n", 2, 22, "price must be above 0"),
  WrongFile("A.trades.csv", trades + "2018-12-28T14:30:00Z,1,0\n", 2, 24, "size must be above 0"),
  WrongFile("A.trades.csv", trades + "2018-12-28T14:30:00Z,1,-1\n", 2, 24, "size must not be negative"),
  WrongFile(
    "A.trades.csv", trades + "2018-12-28T14:30:00Z,1,1\n2018-12-28T14:29:59Z,1,1\n", 3, 1,
    "time: \"2018-12-28T14:29:59Z\" is earlier than the row before"),
  WrongFile("A.quotes.csv", quotes + "2018-12-28T14:30:00Z,2,1,1,1\n", 2, 22, "bid 2 is above ask 1"),
  WrongFile("A.quotes.csv", quotes + "2018-12-28T14:30:00Z,1,x,1,1\n", 2, 24, "ask: \"x\" is not a decimal number"),
  WrongFile("A.quotes.csv", quotes + "2018-12-28T14:30:00Z,1,2,-1,1\n", 2, 26, "bid_size must not be negative"),
  WrongFile("A.quotes.csv", quotes + "2018-12-28T14:30:00Z,1,2,1,-1\n", 2, 28, "ask_size must not be negative"),
]

@Suite("Files of quotes and trades")
struct QuoteAndTradeTests {
  @Test("become slices in the order of time, quotes before trades")
  func slices() async throws {
    let feed = try await feed([
      "A.quotes.csv": quotes + "2018-12-28T14:30:00Z,99,101,5,7\n2018-12-28T14:30:00Z,99.5,100.5,0,7\n"
        + "2018-12-28T14:30:02.5Z,98,99,1,1\n",
      "A.trades.csv": trades + "2018-12-28T14:30:00Z,100.5,3\n2018-12-28T14:30:01+00:00,100,2\n",
      "B.TRADES.CSV": trades + "2018-12-28T14:30:01Z,7,1\n",
    ])
    #expect(feed.instruments.map(\.symbol.text) == ["A", "B"])
    let (a, b) = (try symbol("A"), try symbol("B"))
    let slices = try await feed.slices([b, a])
    let start = try instant(1_546_007_400)
    #expect(slices.map { $0.closeTime.nanoseconds(since: start) } == [0, 1_000_000_000, 2_500_000_000])
    #expect(slices.map(\.bars.count) == [0, 0, 0] && slices.map(\.quotes.count) == [2, 0, 1])
    #expect(try slices[0].quotes.map(\.middle) == [Price("100"), Price("100")])
    #expect(try slices[0].quotes[0].askSize == Quantity("7") && slices[0].quotes[1].bidSize == Quantity("0"))
    #expect(slices[0].trades.map(\.symbol) == [a] && slices[1].trades.map(\.symbol) == [a, b])
    let later = try await feed.slices([a, b], from: instant(1_546_007_401), to: instant(1_546_007_402))
    #expect(later == [slices[1]])
  }

  @Test("that are wrong are refused with file, line, column and what is wrong", arguments: wrongFiles)
  func wrong(_ file: WrongFile) async throws {
    let error = await #expect(throws: CSVFeedError.self) { try await feed([file.name: file.content]) }
    #expect(error?.line == file.line && error?.column == file.column)
    let text = error?.description ?? ""
    #expect(text.contains("/\(file.name):\(file.line):\(file.column): ") && text.contains(file.text), "\(text)")
  }

  @Test("are not mixed with bars, in one symbol or in one session")
  func bars() async throws {
    let trade = trades + "2018-12-28T14:30:00Z,1,1\n"
    let bar = header + "2018-12-27,10,12,9,11,100\n"
    let error = await #expect(throws: CSVFeedError.self) { try await feed(["A.csv": bar, "A.trades.csv": trade]) }
    #expect(error?.problem == .barsAndMoments(try symbol("A")))
    let both = try await feed(["A.csv": bar, "B.trades.csv": trade])
    let (a, b) = (try symbol("A"), try symbol("B"))
    #expect(try await both.slices([a]).count == 1)
    #expect(try await both.slices([b]).count == 1)
    let mixed = await #expect(throws: RuntimeError.self) { try await both.slices([a, b]) }
    guard case .invalid("spec.symbols", let reason) = mixed else {
      return #expect(Bool(false), "\(String(describing: mixed))")
    }
    #expect(reason.hasPrefix("A has bars, B quotes or trades"))
  }

  @Test("No truncation or change of one byte of a good file traps")
  func damagedFiles() async throws {
    let content = Array((quotes + "2018-12-28T14:30:00.5Z,99,101,5,7\r\n").utf8)
    for place in content.indices {
      for replacement in [[], [UInt8(ascii: ",")], [0], [0x80], [UInt8(ascii: "\n")], [UInt8(ascii: "-")]] {
        let damaged = content[..<place] + replacement + content[(place + 1)...]
        try await withDirectory(["A.quotes.csv": Array(damaged)]) { directory in
          do { _ = try CSVFeed(directory: directory) } catch is CSVFeedError {}
        }
      }
    }
    #expect(content.count > 60)
  }
}
