import OutcryContract
import Testing

@testable import TradingServices

private let scope = ["/outcry.v1.OrderService/ListOrders", "session", ""]

private func request(_ size: UInt32, _ token: String, scope: [String] = scope) throws -> PageRequest {
  var fields = Fields()
  let request = try PageRequest(size: size, token: token, scope: scope, fields: &fields)
  try fields.finish()
  return request
}

/// A row for a test: a number, or a text.
private func row(_ number: Int) -> Wire.Count { Wire.Count(value: UInt32(number)) }
private func row(_ text: String) -> Wire.Decimal { Wire.Decimal(value: text) }

@Suite("Pages")
struct PageTests {
  @Test("Pages of every size give every wanted row once, in order", arguments: [1, 2, 3, 7, 99, 100, 1000] as [UInt32])
  func complete(size: UInt32) throws {
    let rows = Array(0..<200)
    var seen: [Int] = []
    var token = ""
    var pages = 0
    repeat {
      let page = try request(size, token).page(of: rows, where: { $0.isMultiple(of: 2) }, as: row)
      #expect(page.rows.count <= size)
      #expect(!page.rows.isEmpty)
      seen += page.rows.map { Int($0.value) }
      token = page.nextToken
      pages += 1
    } while !token.isEmpty
    #expect(seen == rows.filter { $0.isMultiple(of: 2) })
    #expect(pages == (100 + Int(size) - 1) / Int(size))
  }

  @Test("A token stays good while rows arrive")
  func growing() throws {
    var rows = Array(0..<10)
    let first = try request(6, "").page(of: rows, where: { _ in true }, as: row)
    rows += 10..<20
    let second = try request(100, first.nextToken).page(of: rows, where: { _ in true }, as: row)
    #expect(first.rows + second.rows == rows.map(row))
  }

  @Test("A token of a place that a list no longer has, however far off, gives what is left of it")
  func shrunk() throws {
    for (order, left) in [("time", []), ("time desc", [2, 1, 0])] {
      var fields = Fields()
      let scope = order == "time" ? scope : scope + ["desc"]
      for place in [3, Int.max] {
        let request = try PageRequest(
          size: 0, token: PageToken(scope: scope).encode("\(place)"), order: (order, "time"),
          scope: Array(scope.prefix(3)), fields: &fields)
        #expect(try request.page(of: [0, 1, 2], where: { _ in true }, as: row).rows == left.map(row))
        #expect(try request.page(of: [Int](), where: { _ in true }, as: row).rows.isEmpty)
      }
      try fields.finish()
    }
  }

  @Test("Rows by key: a row that goes, or comes before, moves no other")
  func keyed() throws {
    let first = try request(2, "").page(of: ["b", "d", "f", "h"], by: { $0 }, as: row)
    #expect(first.rows == ["b", "d"].map(row))
    let second = try request(2, first.nextToken).page(of: ["a", "b", "f", "g", "h"], by: { $0 }, as: row)
    #expect(second.rows == ["f", "g"].map(row))
    let third = try request(2, second.nextToken).page(of: ["a", "h"], by: { $0 }, as: row)
    #expect(third.rows == ["h"].map(row))
    #expect(third.nextToken.isEmpty)
  }

  @Test("Size 0 is 100, and more than 1000 is refused")
  func sizes() throws {
    let rows = Array(0..<150)
    #expect(try request(0, "").page(of: rows, where: { _ in true }, as: row).rows.count == 100)
    #expect(try request(1000, "").size == 1000)
    let fault = try #require(throws: InvalidRequest.self) { try request(1001, "") }
    #expect(fault.violations.map(\.field) == ["page_size"])
  }

  @Test("A token of another call, session or filter is refused")
  func foreign() throws {
    let token = PageToken(scope: scope).encode("5")
    #expect(try PageToken(scope: scope).decode(token) == "5")
    for other in [
      ["/outcry.v1.OrderService/ListOrders", "other", ""], ["/outcry.v1.TriggerService/ListTriggers", "session", ""],
      ["/outcry.v1.OrderService/ListOrders", "session", "AAA"], ["/outcry.v1.OrderService/ListOrders", "sessio", "n"],
      ["/outcry.v1.OrderService/ListOrders", "session"],
    ] {
      #expect(throws: InvalidPageToken.self) { try PageToken(scope: other).decode(token) }
    }
  }

  @Test("A token that was changed anywhere is refused")
  func mangled() throws {
    let token = PageToken(scope: scope).encode("12345")
    for index in token.indices where token[index] != "=" {
      var changed = token
      changed.replaceSubrange(index...index, with: token[index] == "A" ? "B" : "A")
      let decoded = try? PageToken(scope: scope).decode(changed)
      // Bits past the end carry nothing.
      #expect(decoded == nil || decoded == "12345")
    }
    for text in ["x", "!!!!", "AAAA", String(repeating: "A", count: 5000), String(token.dropLast(4)), token + "AAAA"] {
      #expect(throws: InvalidPageToken.self) { try PageToken(scope: scope).decode(text) }
    }
  }

  @Test("A token that says something else than a place is refused; one beyond the end is the end")
  func places() throws {
    for position in ["-1", "x", "99999999999999999999", "1.5"] {
      let token = PageToken(scope: scope).encode(position)
      #expect(throws: InvalidPageToken.self) {
        try request(1, token).page(of: [1, 2], where: { _ in true }, as: row)
      }
    }
    let beyond = PageToken(scope: scope).encode("77")
    #expect(try request(1, beyond).page(of: [1, 2], where: { _ in true }, as: row).rows.isEmpty)
  }

  @Test("A page ends before it outgrows a message, but never without a row")
  func bytes() throws {
    let large = (0..<5).map { String(repeating: "\($0)", count: 900_000) }
    var sizes: [Int] = []
    var token = ""
    repeat {
      let page = try request(0, token).page(of: large, where: { _ in true }, as: row)
      sizes.append(page.rows.count)
      token = page.nextToken
    } while !token.isEmpty
    #expect(sizes == [2, 2, 1])
    let huge = String(repeating: "x", count: PageRequest.maximumBytes + 1)
    #expect(try request(0, "").page(of: [huge], where: { _ in true }, as: row).rows.count == 1)
  }
}
