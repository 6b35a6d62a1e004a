import JournalMessages
import StandardMessages
import TradingEngine
import TradingModel

extension Alert {
  var record: Wire.AlertRaised {
    .init(code: code.rawValue, symbol: symbol?.text ?? "", orderId: orderID?.text ?? "", message: message)
  }

  init(recorded message: Wire.AlertRaised) throws(JournalCodecError) {
    guard let code = Code(rawValue: message.code) else {
      throw .invalid(field: "alert.code", reason: "'\(message.code)' is not one of its values")
    }
    self.init(
      code: code, symbol: try Symbol(optional: message.symbol, "alert.symbol"),
      orderID: try OrderID(optional: message.orderId, "alert.order_id"), message: message.message)
  }
}

extension IgnoredReportReason {
  var record: Wire.ReportIgnored.Reason {
    switch self {
    case .duplicateExecution: .duplicateExecution(.init())
    case .illegalTransition(let status): .illegalTransition(status.number)
    case .unknownOrder: .unknownOrder(.init())
    case .invalidFill: .invalidFill(.init())
    case .outOfRange: .outOfRange(.init())
    }
  }

  init(recorded message: Wire.ReportIgnored.Reason) throws(JournalCodecError) {
    switch message {
    case .duplicateExecution: self = .duplicateExecution
    case .illegalTransition(let status):
      self = .illegalTransition(from: try OrderStatus(recorded: status, "report_ignored.illegal_transition"))
    case .unknownOrder: self = .unknownOrder
    case .invalidFill: self = .invalidFill
    case .outOfRange: self = .outOfRange
    }
  }
}
