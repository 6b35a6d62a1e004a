import Testing

@testable import TradingServices

private let scope = ["/outcry.v1.OrderService/ListOrders", "session", ""]

private func request(_ size: UInt32, _ token: String, scope: [String] = scope) throws -> PageRequest {
  var fields = Fields()
  let request = try PageRequest(size: size, token: token, scope: scope, fields: &fields)
  try fields.finish()
  return request
}

@Suite("Pages")
struct PageTests {
  @Test("Pages of every size give every wanted row once, in order", arguments: [1, 2, 3, 7, 99, 100, 1000] as [UInt32])
  func complete(size: UInt32) throws {
    let rows = Array(0..<200)
    var seen: [Int] = []
    var token = ""
    var pages = 0
    repeat {
      let page = try request(size, token).page(of: rows, where: { $0.isMultiple(of: 2) }, as: { $0 })
      #expect(page.rows.count <= size)
      #expect(!page.rows.isEmpty)
      seen += page.rows
      token = page.nextToken
      pages += 1
    } while !token.isEmpty
    #expect(seen == rows.filter { $0.isMultiple(of: 2) })
    #expect(pages == (100 + Int(size) - 1) / Int(size))
  }

  @Test("A token stays good while rows arrive")
  func growing() throws {
    var rows = Array(0..<10)
    let first = try request(6, "").page(of: rows, where: { _ in true }, as: { $0 })
    rows += 10..<20
    let second = try request(100, first.nextToken).page(of: rows, where: { _ in true }, as: { $0 })
    #expect(first.rows + second.rows == rows)
  }

  @Test("Rows by key: a row that goes, or comes before, moves no other")
  func keyed() throws {
    let first = try request(2, "").page(of: ["b", "d", "f", "h"], by: { $0 }, as: { $0 })
    #expect(first.rows == ["b", "d"])
    let second = try request(2, first.nextToken).page(of: ["a", "b", "f", "g", "h"], by: { $0 }, as: { $0 })
    #expect(second.rows == ["f", "g"])
    let third = try request(2, second.nextToken).page(of: ["a", "h"], by: { $0 }, as: { $0 })
    #expect(third.rows == ["h"])
    #expect(third.nextToken.isEmpty)
  }

  @Test("Size 0 is 100, and more than 1000 is refused")
  func sizes() throws {
    let rows = Array(0..<150)
    #expect(try request(0, "").page(of: rows, where: { _ in true }, as: { $0 }).rows.count == 100)
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
        try request(1, token).page(of: [1, 2], where: { _ in true }, as: { $0 })
      }
    }
    let beyond = PageToken(scope: scope).encode("77")
    #expect(try request(1, beyond).page(of: [1, 2], where: { _ in true }, as: { $0 }).rows.isEmpty)
  }
}
