import CSVFeed
import Testing
import TradingModel
import TradingRuntime

@Suite("What a file may look like")
struct CSVFormatTests {
  private let rows = "2018-12-27,10,12,9,11,100\n2018-12-28,11,12.5,9.25,11.75,0\n"

  @Test("LF, CRLF, a byte-order mark, quotes, capitals in the header and a missing last line end give the same bars")
  func variants() async throws {
    let plain = try await feed(header + rows).slices([try symbol("A")])
    #expect(plain.count == 2)
    #expect(plain.last?.bars.first?.low.description == "9.25")
    let variants = [
      (header + rows).split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n"),
      "\u{FEFF}" + header + rows,
      String((header + rows).dropLast()),
      "Date,Open,High,Low,Close,Volume\n" + rows,
      "\"date\",\"open\",\"high\",\"low\",\"close\",\"volume\"\n"
        + rows.replacing("10,12", with: "\"10\",\"12\"").replacing("2018-12-28", with: "\"2018-12-28\""),
    ]
    for variant in variants {
      #expect(try await feed(variant).slices([try symbol("A")]) == plain)
    }
  }

  @Test("Instruments get the tick, lot and currency of the configuration")
  func instruments() async throws {
    let standard = try await feed(header + rows).instruments
    #expect(standard.map(\.currency) == ["USD"])
    #expect(standard.first?.tickSize.description == "0.01")
    #expect(standard.first?.lotSize.description == "1")
    let configuration = try CSVFeedConfiguration(
      currency: "EUR", tickSize: try Price("0.5"), lotSize: try Quantity("0.001"))
    let other = try await feed(header + rows, configuration: configuration).instruments.first
    #expect(other?.currency == "EUR")
    #expect(other?.tickSize.description == "0.5" && other?.lotSize.description == "0.001")
  }

  @Test("The description names the directory")
  func describes() throws {
    #expect(try CSVFeed(directory: sampleDataDirectory).description == "csv:\(sampleDataDirectory)")
  }

  @Test("A volume above nine billion is exact")
  func largeVolume() async throws {
    let slices = try await feed(header + "2018-12-28,10,12,9,11,11456230000\n").slices([try symbol("A")])
    #expect(slices.first?.bars.first?.volume.description == "11456230000")
  }

  @Test("Timestamps are opening times of bars of the configured interval, whatever their offset")
  func timestamps() async throws {
    let configuration = try CSVFeedConfiguration(barInterval: .seconds(60))
    let content =
      header + "2018-12-28T14:30:00Z,10,12,9,11,100\n2018-12-28T09:31:00-05:00,10,12,9,11,100\n"
      + "2018-12-28t15:32:00.5+01:00,10,12,9,11,100\n"
    let bars = try await feed(content, configuration: configuration).slices([try symbol("A")]).flatMap(\.bars)
    // 2018-12-28T14:30:00Z.
    let open: Int64 = 1_546_007_400
    let halfPast = try #require(Instant(seconds: open + 120, nanoseconds: 500_000_000))
    #expect(bars.map(\.openTime) == [try instant(open), try instant(open + 60), halfPast])
    #expect(bars.first?.closeTime == (try instant(open + 60)))
  }

  @Test(
    "A timestamp that is not RFC 3339, or that is no time, is refused",
    arguments: [
      "2018-12-28T14:30:00", "2018-12-28 14:30:00Z", "2018-12-28T24:00:00Z", "2018-12-28T14:60:00Z",
      "2018-12-28T14:30:60Z", "2018-12-28T14:30Z", "2018-12-28T14:30:00.Z", "2018-12-28T14:30:00.0000000001Z",
      "2018-12-28T14:30:00+0100", "2018-12-28T14:30:00+24:00", "2018-12-28T14:30:00Z ", "2018-12-28T",
      "20181228T143000Z",
      "9999-12-28T14:30:00Z",
    ])
  func badTimestamps(_ text: String) async throws {
    let configuration = try CSVFeedConfiguration(barInterval: .seconds(60))
    let error = await #expect(throws: CSVFeedError.self) {
      try await feed(header + "\(text),10,12,9,11,100\n", configuration: configuration)
    }
    #expect(error?.problem == .notADate(text))
  }

  @Test("Bars that overlap, and days among timestamps, are refused")
  func overlaps() async throws {
    let configuration = try CSVFeedConfiguration(barInterval: .seconds(60))
    let first = header + "2018-12-28T14:30:00Z,10,12,9,11,100\n"
    let overlap = await #expect(throws: CSVFeedError.self) {
      try await feed(first + "2018-12-28T14:30:59Z,10,12,9,11,100\n", configuration: configuration)
    }
    #expect(overlap?.problem == .overlaps && overlap?.line == 3)
    let mixed = await #expect(throws: CSVFeedError.self) {
      try await feed(first + "2018-12-29,10,12,9,11,100\n", configuration: configuration)
    }
    #expect(mixed?.problem == .mixedDates)
    let late = await #expect(throws: CSVFeedError.self) {
      try await feed(header + "2262-04-11T23:47:16Z,10,12,9,11,100\n", configuration: configuration)
    }
    #expect(late?.problem == .dateOutOfRange("2262-04-11T23:47:16Z"))
  }
}
