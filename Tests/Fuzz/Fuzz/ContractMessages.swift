import OutcryContract
import ProtobufRuntime
import StandardMessages

/// Messages that between them reach every type of field and every nested message of the contract.
enum ContractMessages {
  static let all: [any ProtobufMessage.Type] = [
    Outcry.V1.PlaceOrderRequest.self, Outcry.V1.PlaceOrderResponse.self, Outcry.V1.WatchOrdersResponse.self,
    Outcry.V1.ListOrdersRequest.self, Outcry.V1.CreateSessionRequest.self, Outcry.V1.WatchSessionsResponse.self,
    Outcry.V1.WatchPortfolioResponse.self, Outcry.V1.WatchRiskStatusResponse.self, Outcry.V1.RiskStatus.self,
    Outcry.V1.Trigger.self, Outcry.V1.CheckPrerequisitesResponse.self, Outcry.V1.GetServerInfoResponse.self,
    Outcry.V1.WatchQuotesResponse.self, Google.Rpc.Status.self, Google.Rpc.BadRequest.self,
    Grpc.Reflection.V1.ServerReflectionResponse.self,
  ]

  static func choose(_ byte: UInt8) -> any ProtobufMessage.Type {
    all[Int(byte) % all.count]
  }
}
