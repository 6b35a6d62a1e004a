import OutcryContract
import ProtobufRuntime
import StandardMessages
import Testing

@Suite struct MessagesTests {
  private let request = Outcry.V1.PlaceOrderRequest(
    sessionId: "s-1", clientOrderId: "mine", symbol: "SPX", side: .buy, type: .limit,
    quantity: .init(value: "10"), limitPrice: .init(value: "1350.25"), validateOnly: true)

  @Test func aRequestSurvivesItsBytes() throws {
    #expect(try Outcry.V1.PlaceOrderRequest(serializedBytes: request.serializedBytes()) == request)
    #expect(Outcry.V1.PlaceOrderRequest.messageName == "outcry.v1.PlaceOrderRequest")
  }

  @Test func aRequestInJSON() throws {
    let json =
      #"{"sessionId":"s-1","clientOrderId":"mine","symbol":"SPX","side":"ORDER_SIDE_BUY","type":"ORDER_TYPE_LIMIT","#
      + #""quantity":{"value":"10"},"limitPrice":{"value":"1350.25"},"validateOnly":true}"#
    #expect(request.jsonString() == json)
    #expect(try Outcry.V1.PlaceOrderRequest(jsonString: json) == request)
  }

  @Test(arguments: [
    Outcry.V1.WatchStart.Position.now(.init()), .snapshot(.init()), .afterRevision(0), .afterRevision(.max),
  ])
  func whereAWatchStartsIsKept(_ position: Outcry.V1.WatchStart.Position) throws {
    let start = Outcry.V1.WatchStart(position: position)
    #expect(try Outcry.V1.WatchStart(serializedBytes: start.serializedBytes()) == start)
    #expect(try Outcry.V1.WatchStart(jsonString: start.jsonString()) == start)
  }

  @Test func anOrderWithFillsSurvives() throws {
    let time = Google.Protobuf.Timestamp(seconds: 1_546_290_000, nanos: 0)
    let fill = Outcry.V1.Fill(
      executionId: "e-1", quantity: .init(value: "5"), price: .init(value: "2506.85"), time: time)
    let order = Outcry.V1.Order(
      sessionId: "s-1", orderId: "o-1", status: .filled, fills: [fill, fill], createTime: time)
    let response = Outcry.V1.WatchOrdersResponse(
      revision: 42, payload: .event(.init(type: .filled, order: order, fill: fill)))
    #expect(try Outcry.V1.WatchOrdersResponse(serializedBytes: response.serializedBytes()) == response)
    #expect(try Outcry.V1.WatchOrdersResponse(jsonString: response.jsonString()) == response)
    #expect(response.jsonString().hasPrefix(#"{"revision":"42","event":{"type":"ORDER_EVENT_TYPE_FILLED""#))
  }

  @Test func everyValueOfAnEnumerationHasItsName() {
    for status in Outcry.V1.OrderStatus.allCases {
      #expect(status.name.flatMap(Outcry.V1.OrderStatus.init(name:)) == status)
      #expect(Outcry.V1.OrderStatus(rawValue: status.rawValue) == status)
    }
    #expect(Outcry.V1.OrderStatus.allCases.first == .unspecified)
    #expect(Outcry.V1.OrderStatus(rawValue: 9_999) == .unrecognized(9_999))
  }
}
