import OutcryContract
@testable import RPCServices
import Testing

@Suite struct DescriptorIndexTests {
  /// A field with bytes, of a number under 16 and a length under 128.
  private static func field(_ number: UInt8, _ bytes: [UInt8]) -> [UInt8] {
    [number << 3 | 2, UInt8(bytes.count)] + bytes
  }

  private static func field(_ number: UInt8, _ text: String) -> [UInt8] { field(number, Array(text.utf8)) }

  /// `base.proto` with a message that `ext.proto`, which imports it, extends twice.
  private static let set: [UInt8] =
    field(1, field(1, "base.proto") + field(2, "p") + field(4, field(1, "Base")))
    + field(
      1,
      field(1, "ext.proto") + field(2, "p.q") + field(3, "base.proto")
        + field(7, field(1, "second") + field(2, ".p.Base") + [3 << 3, 200, 1])
        + field(4, field(1, "Outer") + field(6, field(1, "first") + field(2, ".p.Base") + [3 << 3, 100])))

  @Test func theContractOfTheServerIsFound() throws {
    let index = try DescriptorIndex(fileDescriptorSet: EmbeddedDescriptors.fileDescriptorSet, services: ["b", "a"])
    #expect(index.services == ["a", "b"])
    let order = try #require(index.files(containingSymbol: "outcry.v1.Order"))
    #expect(order.count >= 2)
    for symbol in [
      "outcry.v1.OrderService", "outcry.v1.OrderService.PlaceOrder", "outcry.v1.OrderSide", "outcry.v1.Order.symbol",
      "grpc.health.v1.Health", "google.rpc.Status", "google.protobuf.Timestamp", "outcry.v1.ORDER_SIDE_BUY",
      "grpc.health.v1.HealthCheckResponse.ServingStatus", "grpc.health.v1.HealthCheckResponse.SERVING",
    ] {
      #expect(index.files(containingSymbol: symbol) != nil, "\(symbol)")
    }
    #expect(index.files(containingSymbol: "outcry.v1.Nope") == nil)
    #expect(index.files(named: "outcry/v1/orders.proto") == order)
    #expect(index.files(named: "nope.proto") == nil)
  }

  @Test func aFileComesWithAllThatItImports() throws {
    let index = try DescriptorIndex(fileDescriptorSet: Self.set, services: [])
    #expect(index.files(named: "base.proto")?.count == 1)
    #expect(index.files(named: "ext.proto")?.count == 2)
    #expect(index.files(containingSymbol: "p.q.Outer.first")?.count == 2)
  }

  @Test func extensionsAreFoundByTypeAndNumber() throws {
    let index = try DescriptorIndex(fileDescriptorSet: Self.set, services: [])
    #expect(index.extensionNumbers(of: "p.Base") == [100, 200])
    #expect(index.extensionNumbers(of: "p.q.Outer") == [])
    #expect(index.extensionNumbers(of: "p.Nope") == nil)
    #expect(index.files(containingExtension: 100, of: "p.Base")?.count == 2)
    #expect(index.files(containingExtension: 300, of: "p.Base") == nil)
    #expect(index.files(containingExtension: 100, of: "p.Nope") == nil)
  }

  @Test func filesThatImportEachOtherEnd() throws {
    let set =
      Self.field(1, Self.field(1, "a") + Self.field(3, "b")) + Self.field(1, Self.field(1, "b") + Self.field(3, "a"))
    let index = try DescriptorIndex(fileDescriptorSet: set, services: [])
    #expect(index.files(named: "a")?.count == 2)
  }

  @Test func whatIsCutOffOrWrongIsRefusedAndNeverTraps() {
    #expect(throws: DescriptorIndex.InvalidDescriptorSet()) {
      try DescriptorIndex(
        fileDescriptorSet: [0x0A, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01], services: [])
    }
    for count in 0..<Self.set.count {
      for byte in [0x00, 0x07, 0x80, 0xFF] as [UInt8] {
        var damaged = Array(Self.set.prefix(count))
        damaged.append(byte)
        let index = try? DescriptorIndex(fileDescriptorSet: damaged, services: [])
        #expect(index?.files(named: "nope") == nil)
      }
    }
  }

  @Test func deepNestingIsRefused() {
    var message = Self.field(1, "M")
    for _ in 0..<60 where message.count < 120 { message = Self.field(3, message) }
    let set = Self.field(1, Self.field(4, message).prefix(127).map { $0 })
    #expect(throws: DescriptorIndex.InvalidDescriptorSet()) {
      try DescriptorIndex(fileDescriptorSet: set, services: [])
    }
  }
}
