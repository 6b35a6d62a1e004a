import Testing
import TradingModel

@testable import TradingEngine

@Suite struct NameIndexTests {
  @Test func everyNameIsFoundWhereItIs() throws {
    var names: [ClientOrderID] = []
    var index = NameIndex<IdentifierKind.ClientOrder>()
    for number in 0..<5_000 {
      let name = try #require(ClientOrderID("client:\(number % 97):\(number)"))
      #expect(index.place(of: name, isAt: { names[$0] == name }) == nil)
      let inserted = index.insert(name, place: names.count, isAt: { names[$0] == name })
      #expect(inserted)
      names.append(name)
    }
    for (place, name) in names.enumerated() {
      #expect(index.place(of: name, isAt: { names[$0] == name }) == place)
    }
    let known = names[17]
    let again = index.insert(known, place: names.count, isAt: { names[$0] == known })
    #expect(!again)
  }

  @Test func namesWithOneHashAreToldApart() throws {
    // Whatever the hash says: the list decides.
    let name = try #require(ClientOrderID("a"))
    var index = NameIndex<IdentifierKind.ClientOrder>()
    for place in 0..<2 {
      let inserted = index.insert(name, place: place, isAt: { _ in false })
      #expect(inserted)
    }
    #expect(index.place(of: name, isAt: { $0 == 1 }) == 1)
    #expect(index.place(of: name, isAt: { _ in false }) == nil)
  }

  @Test func whatItFindsFollowsFromTheListAndIsNotCompared() throws {
    var index = NameIndex<IdentifierKind.ClientOrder>()
    let empty = index
    let inserted = index.insert(try #require(ClientOrderID("a")), place: 0, isAt: { _ in false })
    #expect(inserted)
    #expect(index == empty && index.hashValue == empty.hashValue)
  }
}
