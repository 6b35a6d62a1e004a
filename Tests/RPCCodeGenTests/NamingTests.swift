import Testing

@testable import RPCCodeGen

@Suite struct NamingTests {
  @Test(arguments: [
    ("order_id", "orderId"), ("orderId", "orderId"), ("a", "a"), ("ma_20d", "ma20d"), ("x_y_z", "xYZ"), ("URL", "uRL"),
  ])
  func fields(_ proto: String, _ swift: String) {
    #expect(SwiftNaming.lowerCamelCase(proto) == swift)
  }

  @Test(arguments: [
    ("ORDER_SIDE_BUY", "OrderSide", "buy"), ("ORDER_SIDE_SELL_SHORT", "OrderSide", "sellShort"),
    ("NOT_SERVING", "ServingStatus", "notServing"), ("HTTP_CODE_OK", "HTTPCode", "ok"),
    ("BAR_SIZE_1M", "BarSize", "_1m"),
    ("ORDER_SIDE_", "OrderSide", "orderSide"),
  ])
  func enumerationCases(_ proto: String, _ enumeration: String, _ swift: String) {
    #expect(SwiftNaming.enumCase(proto, of: enumeration) == swift)
  }

  @Test func namesThatSwiftReservesAreEscaped() {
    #expect(SwiftNaming.escape(member: "default") == "`default`")
    #expect(SwiftNaming.escape(member: "self") == "self_")
    #expect(SwiftNaming.escape(member: "symbol") == "symbol")
    #expect(SwiftNaming.escape(type: "Any") == "`Any`")
    #expect(SwiftNaming.escape(type: "String") == "StringMessage")
    #expect(SwiftNaming.namespace(ofPackage: "grpc.reflection.v1alpha") == ["Grpc", "Reflection", "V1alpha"])
  }

  /// As protoc-c 1.4 spells them.
  @Test(arguments: [
    ("outcry.v1.WatchStart.Now", "Outcry__V1__WatchStart__Now", "outcry__v1__watch_start__now"),
    ("a.HTTPServer", "A__HTTPServer", "a__httpserver"),
    ("my_package.v1alpha.X", "MyPackage__V1alpha__X", "my_package__v1alpha__x"),
  ])
  func namesInC(_ proto: String, _ type: String, _ function: String) {
    #expect(CNaming.type(proto) == type)
    #expect(CNaming.function(proto) == function)
  }

  @Test func membersInC() {
    #expect(CNaming.field("Order_ID") == "order_id")
    #expect(CNaming.field("default") == "default_")
    #expect(CNaming.oneofCase("entryPoint") == "entry_point_case")
  }
}
