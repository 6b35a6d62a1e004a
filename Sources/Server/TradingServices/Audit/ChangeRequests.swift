import OutcryContract
import ProtobufRuntime

/// A request of a call that changes something, as the record of the call shows it.
protocol ChangeRequest: ProtobufMessage {
  /// The session that it names; empty for none.
  var auditedSession: String { get }
  /// The caller's name for its intent, or what it is about; empty for none.
  var auditedID: String { get }
  /// Whether it only asks what would happen.
  var changesNothing: Bool { get }
  /// As it is kept: without what only a person is to say.
  var redacted: Self { get }
}

extension ChangeRequest {
  var auditedSession: String { "" }
  var auditedID: String { "" }
  var changesNothing: Bool { false }
  var redacted: Self { self }
}

/// About one session.
protocol SessionChangeRequest: ChangeRequest {
  var sessionId: String { get }
}

extension SessionChangeRequest {
  var auditedSession: String { sessionId }
}

/// One that can be tried.
protocol ValidatableRequest: ChangeRequest {
  var validateOnly: Bool { get }
}

extension ValidatableRequest {
  var changesNothing: Bool { validateOnly }
}

/// One that a person confirms.
protocol ConfirmedRequest: ChangeRequest {
  var confirmation: String { get set }
}

extension ConfirmedRequest {
  var redacted: Self {
    var request = self
    request.confirmation = confirmation.redacted
    return request
  }
}

extension String {
  /// Stands for what was said. That nothing was said stays to be seen.
  fileprivate var redacted: String { isEmpty ? "" : "[redacted]" }
}

/// Every call that changes something, by its name. A sign of life of a lease is none: the first that is missing is.
enum ChangeRequests {
  static let types: [String: any ChangeRequest.Type] = [
    "outcry.v1.SessionService/CreateSession": Wire.CreateSessionRequest.self,
    "outcry.v1.SessionService/StartSession": Wire.StartSessionRequest.self,
    "outcry.v1.SessionService/PauseSession": Wire.PauseSessionRequest.self,
    "outcry.v1.SessionService/ResumeSession": Wire.ResumeSessionRequest.self,
    "outcry.v1.SessionService/StopSession": Wire.StopSessionRequest.self,
    "outcry.v1.OrderService/PlaceOrder": Wire.PlaceOrderRequest.self,
    "outcry.v1.OrderService/PlaceOrderList": Wire.PlaceOrderListRequest.self,
    "outcry.v1.OrderService/ModifyOrder": Wire.ModifyOrderRequest.self,
    "outcry.v1.OrderService/CancelOrder": Wire.CancelOrderRequest.self,
    "outcry.v1.OrderService/CancelAllOrders": Wire.CancelAllOrdersRequest.self,
    "outcry.v1.PositionService/ClosePosition": Wire.ClosePositionRequest.self,
    "outcry.v1.PositionService/RecordTransaction": Wire.RecordTransactionRequest.self,
    "outcry.v1.PositionService/SetExchangeRate": Wire.SetExchangeRateRequest.self,
    "outcry.v1.TriggerService/CreateTrigger": Wire.CreateTriggerRequest.self,
    "outcry.v1.TriggerService/UpdateTrigger": Wire.UpdateTriggerRequest.self,
    "outcry.v1.TriggerService/CancelTrigger": Wire.CancelTriggerRequest.self,
    "outcry.v1.SignalService/SubmitSignal": Wire.SubmitSignalRequest.self,
    "outcry.v1.SignalService/ApproveSignal": Wire.ApproveSignalRequest.self,
    "outcry.v1.SignalService/RejectSignal": Wire.RejectSignalRequest.self,
    "outcry.v1.RiskService/EngageKillSwitch": Wire.EngageKillSwitchRequest.self,
    "outcry.v1.RiskService/ReleaseKillSwitch": Wire.ReleaseKillSwitchRequest.self,
    "outcry.v1.RiskService/UpdateRiskLimits": Wire.UpdateRiskLimitsRequest.self,
    "outcry.v1.RiskService/SetRiskBias": Wire.SetRiskBiasRequest.self,
    "outcry.v1.RiskService/SetMode": Wire.SetModeRequest.self,
    "outcry.v1.RiskService/ReleaseHalt": Wire.ReleaseHaltRequest.self,
    "outcry.v1.RiskService/FlattenAll": Wire.FlattenAllRequest.self,
    "outcry.v1.LeaseService/GrantLease": Wire.GrantLeaseRequest.self,
    "outcry.v1.LeaseService/BindOrder": Wire.BindOrderRequest.self,
    "outcry.v1.LeaseService/ReleaseLease": Wire.ReleaseLeaseRequest.self,
    "outcry.v1.StrategyService/DeployStrategy": Wire.DeployStrategyRequest.self,
    "outcry.v1.StrategyService/PromoteStrategy": Wire.PromoteStrategyRequest.self,
    "outcry.v1.DataService/ImportBars": Wire.ImportBarsRequest.self,
    "outcry.v1.DataService/ImportFactors": Wire.ImportFactorsRequest.self,
    "outcry.v1.DataService/DeleteSeries": Wire.DeleteSeriesRequest.self,
    "outcry.v1.PrerequisiteService/SetPolicy": Wire.SetPolicyRequest.self,
    "outcry.v1.BacktestService/RunBacktest": Wire.RunBacktestRequest.self,
    "outcry.v1.BacktestService/CancelBacktest": Wire.CancelBacktestRequest.self,
    "outcry.v1.OptimizationService/RunOptimization": Wire.RunOptimizationRequest.self,
    "outcry.v1.OptimizationService/CancelOptimization": Wire.CancelOptimizationRequest.self,
  ]
}

extension Outcry.V1.CreateSessionRequest: SessionChangeRequest {}

extension Outcry.V1.StartSessionRequest: SessionChangeRequest, ValidatableRequest, ConfirmedRequest {}

extension Outcry.V1.PauseSessionRequest: SessionChangeRequest {}

extension Outcry.V1.ResumeSessionRequest: SessionChangeRequest {}

extension Outcry.V1.StopSessionRequest: SessionChangeRequest {}

extension Outcry.V1.PlaceOrderRequest: SessionChangeRequest, ValidatableRequest {
  var auditedID: String { clientOrderId }
}

extension Outcry.V1.PlaceOrderListRequest: SessionChangeRequest, ValidatableRequest {
  var auditedID: String { clientOrderListId }
}

extension Outcry.V1.ModifyOrderRequest: SessionChangeRequest, ValidatableRequest {
  var auditedID: String { orderId }
}

extension Outcry.V1.CancelOrderRequest: SessionChangeRequest {
  var auditedID: String { orderId }
}

extension Outcry.V1.CancelAllOrdersRequest: SessionChangeRequest, ValidatableRequest {}

extension Outcry.V1.ClosePositionRequest: SessionChangeRequest {
  var auditedID: String { clientOrderId }
}

extension Outcry.V1.RecordTransactionRequest: SessionChangeRequest, ValidatableRequest {
  var auditedID: String { clientTransactionId }
}

extension Outcry.V1.SetExchangeRateRequest: SessionChangeRequest {}

extension Outcry.V1.CreateTriggerRequest: SessionChangeRequest, ValidatableRequest {
  var auditedID: String { clientTriggerId }
}

extension Outcry.V1.UpdateTriggerRequest: SessionChangeRequest, ValidatableRequest {
  var auditedID: String { triggerId }
}

extension Outcry.V1.CancelTriggerRequest: SessionChangeRequest {
  var auditedID: String { triggerId }
}

extension Outcry.V1.SubmitSignalRequest: SessionChangeRequest, ValidatableRequest {
  var auditedID: String { clientSignalId }
}

extension Outcry.V1.ApproveSignalRequest: SessionChangeRequest, ValidatableRequest {
  var auditedID: String { signalId }
}

extension Outcry.V1.RejectSignalRequest: SessionChangeRequest {
  var auditedID: String { signalId }
}

extension Outcry.V1.EngageKillSwitchRequest: SessionChangeRequest {}

extension Outcry.V1.ReleaseKillSwitchRequest: SessionChangeRequest {}

extension Outcry.V1.UpdateRiskLimitsRequest: SessionChangeRequest, ValidatableRequest {}

extension Outcry.V1.SetRiskBiasRequest: SessionChangeRequest {}

extension Outcry.V1.SetModeRequest: SessionChangeRequest {}

extension Outcry.V1.ReleaseHaltRequest: SessionChangeRequest {
  var auditedID: String { haltId }
}

extension Outcry.V1.FlattenAllRequest: SessionChangeRequest, ValidatableRequest {
  var auditedID: String { clientFlattenId }
}

extension Outcry.V1.GrantLeaseRequest: SessionChangeRequest {
  var auditedID: String { clientLeaseId }
}

extension Outcry.V1.BindOrderRequest: SessionChangeRequest {
  var auditedID: String { orderId }
}

extension Outcry.V1.ReleaseLeaseRequest: SessionChangeRequest {
  var auditedID: String { leaseId }
}

extension Outcry.V1.RunBacktestRequest: ChangeRequest {
  var auditedID: String { backtestId }
}

extension Outcry.V1.CancelBacktestRequest: ChangeRequest {
  var auditedID: String { backtestId }
}

extension Outcry.V1.RunOptimizationRequest: ChangeRequest {
  var auditedID: String { optimizationId }
}

extension Outcry.V1.CancelOptimizationRequest: ChangeRequest {
  var auditedID: String { optimizationId }
}

extension Outcry.V1.DeployStrategyRequest: ChangeRequest {
  var auditedID: String { requestId }
}

extension Outcry.V1.PromoteStrategyRequest: ValidatableRequest, ConfirmedRequest {
  var auditedID: String { version }
}

extension Outcry.V1.SetPolicyRequest: ChangeRequest {}

/// The header: the file itself is in the store.
extension Outcry.V1.ImportBarsRequest: ChangeRequest {
  private var header: Wire.ImportBarsHeader? { if case .header(let header) = payload { header } else { nil } }

  var auditedID: String { header.map { "\($0.symbol) \($0.interval)" } ?? "" }
  var changesNothing: Bool { header?.validateOnly ?? false }
}

extension Outcry.V1.ImportFactorsRequest: ValidatableRequest {
  var auditedID: String { symbol }
}

extension Outcry.V1.DeleteSeriesRequest: ValidatableRequest {
  var auditedID: String { "\(symbol) \(interval)" }
}
