import Backtesting
import CSVFeed
import Testing
import TradingModel

@Suite("Files that are sent")
struct CSVImportTests {
  private func bars(_ text: String, _ configuration: CSVFeedConfiguration = .standard) throws(CSVFeedError) -> [Bar] {
    guard let symbol = Symbol("A") else { return [] }
    return try CSVBars.read(Array(text.utf8), named: "a.csv", of: symbol, configuration: configuration)
  }

  @Test("Bars of days and of an interval are those that the feed would have")
  func reads() throws {
    let days = try bars(header + "2018-12-27,10,12,9,11,100\n2018-12-28,11,12.5,9.25,11.75,0\n")
    #expect(days.count == 2 && days[1].low.description == "9.25" && days[1].symbol.text == "A")
    let minutes = try CSVFeedConfiguration(barInterval: .seconds(300))
    let bar = try #require(try bars(header + "2018-12-28T14:30:00Z,10,12,9,11,100\n", minutes).first)
    #expect(bar.closeTime.nanoseconds(since: bar.openTime) == 300_000_000_000)
  }

  @Test(
    "What is wrong is told with line and column",
    arguments: [
      ("", "a.csv:1:1: has no rows"), (header, "a.csv:2:1: has no rows"),
      ("date,close\n", "a.csv:1:1: the header must be"),
      (header + "2018-12-27,10,12,9,11\n", "a.csv:2:22: has 5 fields"),
      (header + "2018-12-27,10,12,9,11,1\n2018-12-27,10,12,9,11,1\n", "a.csv:3:1: date:"),
      (header + "2018-12-27,10,12,13,11,1\n", "a.csv:2:15: high 12 is below low 13"),
    ])
  func refuses(_ text: String, _ wanted: String) {
    let error = #expect(throws: CSVFeedError.self) { try bars(text) }
    let said = error?.description ?? "nothing"
    #expect(said.hasPrefix(wanted))
  }

  @Test("A day is no bar of an interval that is shorter")
  func noDays() throws {
    let minutes = try CSVFeedConfiguration(barInterval: .seconds(300), takesDays: false)
    let error = #expect(throws: CSVFeedError.self) { try bars(header + "2018-12-28,10,12,9,11,1\n", minutes) }
    #expect(error?.description.hasPrefix("a.csv:2:1: date: a bar that is shorter than a day needs a timestamp") == true)
  }

  private func factors(_ text: String) throws(CSVFeedError) -> AdjustmentFactors {
    try CSVFactors.read(Array(text.utf8), named: "f.csv")
  }

  @Test("Factor files are read as LEAN writes them, and with days and a header of their own")
  func factorFiles() throws {
    let lean = try factors("19980102,0.8893653,0.25,97.3\r\n20140606,0.9,1,0\n20501231,1,1,0\n")
    #expect(lean.rows.map(\.day.description) == ["1998-01-02", "2014-06-06", "2050-12-31"])
    #expect(lean.rows[0].price.description == "0.8893653" && lean.rows[0].split.description == "0.25")
    #expect(lean.rows[0].reference?.description == "97.3" && lean.rows[1].reference == nil)
    let own = try factors(
      "date,price_factor,split_factor,reference_price\n1998-01-02,0.8893653,0.25,97.3\n2014-06-06,0.9,1,\n2050-12-31,1,1\n"
    )
    #expect(own == lean)
  }

  @Test(
    "A factor file that is none is told with line and column",
    arguments: [
      ("", "f.csv:1:1: has no rows"), ("19980102,1\n", "f.csv:1:11: has 2 fields"),
      ("19980230,1,1\n", "f.csv:1:1: date:"), ("199801-02,1,1\n", "f.csv:1:1: date:"),
      ("19980102,1,0,1\n", "f.csv:1:12: split_factor must be above 0"),
      ("19980102,x,1,1\n", "f.csv:1:10: price_factor:"),
      ("19980102,1,1,1\n19980102,1,1,1\n", "f.csv:2:1: date:"), ("19980102,1,1\n\n", "f.csv:2:1: the line is empty"),
      ("\"19980102,1,1\n", "f.csv:1:1: a quoted field"),
    ])
  func refusesFactors(_ text: String, _ wanted: String) {
    let error = #expect(throws: CSVFeedError.self) { try factors(text) }
    let said = error?.description ?? "nothing"
    #expect(said.hasPrefix(wanted))
  }
}
