import CSVFeed
import Testing
import TradingModel
import TradingRuntime

@Suite("A replay of several files on one clock")
struct CSVSliceTests {
  private let files: [String: [UInt8]] = [
    "A.csv": Array((header + "2018-12-24,10,12,9,11,100\n2018-12-26,10,12,9,11,100\n2018-12-28,10,12,9,11,100\n").utf8),
    "B.csv": Array((header + "2018-12-26,20,22,19,21,100\n2018-12-27,20,22,19,21,100\n").utf8),
    "C.csv": Array((header + "2018-12-28,30,32,29,31,100\n").utf8),
  ]

  private func slices(_ symbols: [String], from: Int64? = nil, to: Int64? = nil) async throws -> [String] {
    try await withDirectory(files) { directory in
      let slices = try await CSVFeed(directory: directory).slices(
        try symbols.map(symbol), from: try from.map(instant), to: try to.map(instant))
      return slices.map { $0.bars.map(\.symbol.text).joined(separator: "+") }
    }
  }

  /// 21:00Z on 2018-12-26, when that day's bars close.
  private let close26: Int64 = 1_545_858_000
  private let day: Int64 = 86_400

  @Test("has in each slice just what closes then, in the order of the symbols")
  func merges() async throws {
    #expect(try await slices(["C", "A", "B"]) == ["A", "A+B", "B", "A+C"])
    #expect(try await slices(["B"]) == ["B", "B"])
  }

  @Test("is bounded by closing times, both inclusive")
  func bounds() async throws {
    let all = ["A", "B", "C"]
    #expect(try await slices(all, from: close26) == ["A+B", "B", "A+C"])
    #expect(try await slices(all, from: close26 + 1) == ["B", "A+C"])
    #expect(try await slices(all, to: close26) == ["A", "A+B"])
    #expect(try await slices(all, to: close26 - 1) == ["A"])
    #expect(try await slices(all, from: close26, to: close26 + day) == ["A+B", "B"])
    #expect(try await slices(all, from: close26 + 9 * day) == [])
    #expect(try await slices(all, from: close26 + day, to: close26) == [])
  }

  @Test("counts a symbol once that is named twice, and has nothing for no symbols")
  func repeatedSymbols() async throws {
    #expect(try await slices(["B", "B"]) == ["B", "B"])
    #expect(try await slices([]) == [])
  }

  @Test("of a symbol that the feed does not carry is an error that names what it carries")
  func unknownSymbol() async throws {
    let error = await #expect(throws: CSVFeedError.self) { try await slices(["A", "ZZZ"]) }
    #expect(error?.description.hasSuffix("has no ZZZ; it has A, B, C") == true)
  }

  @Test("gives two cursors the same slices")
  func sameTwice() async throws {
    let feed = try CSVFeed(directory: sampleDataDirectory)
    let symbols = feed.instruments.map(\.symbol)
    let first = try await feed.slices(symbols, from: try instant(1_514_764_800))
    #expect(first.count == 251)
    #expect(try await feed.slices(symbols.reversed(), from: try instant(1_514_764_800)) == first)
  }
}
