import CSVFeed
import Foundation
import Testing
import TradingModel
import TradingRuntime

@Suite("The sample data of the repository")
struct SampleDataTests {
  @Test("loads, with the rows that its README states")
  func rowCounts() throws {
    let feed = try CSVFeed(directory: sampleDataDirectory)
    #expect(feed.instruments.map(\.symbol.text) == ["NASDAQ", "SP500"])
    #expect(feed.barCount(of: try symbol("SP500")) == 5031)
    #expect(feed.barCount(of: try symbol("NASDAQ")) == 5031)
    let readme = try String(contentsOfFile: sampleDataDirectory + "/README.md", encoding: .utf8)
    #expect(readme.contains("| `SP500.csv` | S&P 500 index | 1999-01-04 | 2018-12-31 | 5,031 |"))
    #expect(readme.contains("| `NASDAQ.csv` | NASDAQ Composite index | 1999-01-04 | 2018-12-31 | 5,031 |"))
  }

  @Test("has the first and the last S&P 500 day of its source")
  func firstAndLastDay() async throws {
    let slices = try await CSVFeed(directory: sampleDataDirectory).slices([try symbol("SP500")])
    #expect(slices.count == 5031)
    let first = try #require(slices.first?.bars.first)
    #expect(first.open.description == "1229.23" && first.high.description == "1248.81")
    #expect(first.low.description == "1219.1" && first.close.description == "1228.1")
    #expect(first.volume.description == "877000000")
    // 1999-01-04, 09:30 and 16:00 in New York, five hours behind in winter.
    #expect(first.openTime == (try instant(915_460_200)))
    #expect(first.closeTime == (try instant(915_483_600)))
    let last = try #require(slices.last?.bars.first)
    #expect(last.close.description == "2506.85" && last.volume.description == "3442870000")
    #expect(last.closeTime == (try instant(1_546_290_000)))
  }

  @Test("has the first and the last NASDAQ day of its source")
  func nasdaqFirstAndLastDay() async throws {
    let slices = try await CSVFeed(directory: sampleDataDirectory).slices([try symbol("NASDAQ")])
    #expect(slices.first?.bars.first?.open.description == "2207.54")
    #expect(slices.last?.bars.first?.close.description == "6635.28")
  }

  @Test("has both indices in every slice, since their days are the same")
  func bothInEverySlice() async throws {
    let feed = try CSVFeed(directory: sampleDataDirectory)
    let slices = try await feed.slices(feed.instruments.map(\.symbol))
    #expect(slices.count == 5031)
    #expect(slices.allSatisfy { $0.bars.map(\.symbol.text) == ["NASDAQ", "SP500"] })
    #expect(zip(slices, slices.dropFirst()).allSatisfy { $0.closeTime < $1.closeTime })
  }

  @Test("has no volume on exactly the days that its README names")
  func daysWithoutVolume() async throws {
    let feed = try CSVFeed(directory: sampleDataDirectory)
    let silent = try await feed.slices(feed.instruments.map(\.symbol)).flatMap(\.bars).filter(\.volume.isZero)
    #expect(silent.map(\.symbol.text) == ["NASDAQ", "NASDAQ"])
    // 2015-05-12 16:00 and 2018-01-09 16:00 in New York.
    #expect(silent.map(\.closeTime) == [try instant(1_431_460_800), try instant(1_515_531_600)])
  }
}
