import Testing
import TradingModel

@testable import TradingRuntime

private func bar(_ start: Int, _ length: Int = 1, close: Int = 10) throws -> Bar {
  let price = { (units: Int) in Price(raw: Int64(units) * 1_000_000_000) }
  let bar = Bar(
    symbol: spx, openTime: Instant(nanosecondsSinceEpoch: Int64(start)),
    closeTime: Instant(nanosecondsSinceEpoch: Int64(start + length)), open: price(10), high: price(20), low: price(1),
    close: price(close), volume: Volume(raw: 0))
  return try #require(bar)
}

/// What a store makes of a change.
private func applied(_ merge: BarMerge, to present: [Bar]) -> [Bar] {
  let left = present.filter { bar in !(merge.removing.map { $0.contains(bar.openTime) } ?? false) }
  return (left + merge.adding).sorted { $0.openTime < $1.openTime }
}

@Suite("Bars of a file and those that are there")
struct BarMergeTests {
  @Test("Whatever there is and comes, the outcome is one series in order, and says what became of it")
  func anything() throws {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<3_000 {
      func bars() throws -> [Bar] {
        var time = Int.random(in: 0...20, using: &generator)
        return try (0..<Int.random(in: 1...8, using: &generator)).map { _ in
          time += Int.random(in: 1...4, using: &generator)
          defer { time += 2 }
          return try bar(
            time, Int.random(in: 1...2, using: &generator), close: Int.random(in: 9...10, using: &generator))
        }
      }
      let present = Bool.random(using: &generator) ? try bars() : []
      let file = try bars()
      let replaces = Bool.random(using: &generator)
      let merge: BarMerge
      do { merge = try BarMerge(file, into: present, replaces: replaces) } catch {
        #expect(!replaces)
        #expect(file.indices.contains(error.row) && !error.description.isEmpty)
        let conflicting = file[error.row]
        #expect(
          present.contains { there in
            there != conflicting && there.openTime < conflicting.closeTime && conflicting.openTime < there.closeTime
          })
        continue
      }
      let result = applied(merge, to: present)
      #expect(zip(result, result.dropFirst()).allSatisfy { $0.closeTime <= $1.openTime })
      #expect(file.allSatisfy(result.contains))
      #expect(result.count == merge.count && result.first?.openTime == merge.firstOpen)
      #expect(result.last?.closeTime == merge.lastClose)
      #expect(merge.changesNothing == (result == present))
      if !replaces { #expect(present.allSatisfy(result.contains)) }
      #expect(merge.added == file.count { new in !present.contains { $0.openTime == new.openTime } })
      let before = present.last?.closeTime
      let past = before.map { end in result.filter { $0.openTime < end } != present } ?? false
      #expect(merge.changesPast == past)
    }
  }

  @Test("A file without bars is none")
  func empty() throws {
    let present = [try bar(1)]
    #expect(throws: BarConflict(row: 0, reason: .empty)) { try BarMerge([], into: present, replaces: false) }
  }
}
