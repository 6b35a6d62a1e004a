// Generated from outcry/v1/signals.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

public import RPCCore

extension Outcry.V1 {
  /// Takes signals, shows what became of them, and lets a person approve or reject those that wait.
  public enum SignalService {
    /// The full name of the service.
    public static let serviceName = "outcry.v1.SignalService"

    /// The methods of the service.
    public enum Methods {
      /// Gives a session a signal. The answer says what became of it at once; a signal that a risk rule refuses is answered
      /// with status DENIED, not with an error: it is on record. The same `client_signal_id` with the same body returns the
      /// first response; with another body ALREADY_EXISTS.
      public static let submitSignal = MethodDescriptor(service: serviceName, method: "SubmitSignal", kind: .unary)
      /// Shows one signal.
      public static let getSignal = MethodDescriptor(service: serviceName, method: "GetSignal", kind: .unary)
      /// Lists a session's signals in the order of their arrival.
      public static let listSignals = MethodDescriptor(service: serviceName, method: "ListSignals", kind: .unary)
      /// Lets a signal through that waits for a person. It is sized, and risk is checked, as things are now. With
      /// `validate_only` it answers what would become of it.
      public static let approveSignal = MethodDescriptor(service: serviceName, method: "ApproveSignal", kind: .unary)
      /// Takes a signal back that waits for a person or for the batch.
      public static let rejectSignal = MethodDescriptor(service: serviceName, method: "RejectSignal", kind: .unary)
      /// Streams every signal of a session, those of its own strategy too, as it comes and as it is resolved.
      public static let watchSignals = MethodDescriptor(service: serviceName, method: "WatchSignals", kind: .serverStreaming)
      /// All of them, in the order of the contract.
      public static let all: [MethodDescriptor] = [submitSignal, getSignal, listSignals, approveSignal, rejectSignal, watchSignals]
    }

    /// What a server implements.
    public protocol Provider: RPCService {
      /// Gives a session a signal. The answer says what became of it at once; a signal that a risk rule refuses is answered
      /// with status DENIED, not with an error: it is on record. The same `client_signal_id` with the same body returns the
      /// first response; with another body ALREADY_EXISTS.
      func submitSignal(_ request: Outcry.V1.SubmitSignalRequest, context: ServerContext) async throws -> Outcry.V1.SubmitSignalResponse

      /// Shows one signal.
      func getSignal(_ request: Outcry.V1.GetSignalRequest, context: ServerContext) async throws -> Outcry.V1.GetSignalResponse

      /// Lists a session's signals in the order of their arrival.
      func listSignals(_ request: Outcry.V1.ListSignalsRequest, context: ServerContext) async throws -> Outcry.V1.ListSignalsResponse

      /// Lets a signal through that waits for a person. It is sized, and risk is checked, as things are now. With
      /// `validate_only` it answers what would become of it.
      func approveSignal(_ request: Outcry.V1.ApproveSignalRequest, context: ServerContext) async throws -> Outcry.V1.ApproveSignalResponse

      /// Takes a signal back that waits for a person or for the batch.
      func rejectSignal(_ request: Outcry.V1.RejectSignalRequest, context: ServerContext) async throws -> Outcry.V1.RejectSignalResponse

      /// Streams every signal of a session, those of its own strategy too, as it comes and as it is resolved.
      func watchSignals(_ request: Outcry.V1.WatchSignalsRequest, responses: ResponseWriter<Outcry.V1.WatchSignalsResponse>, context: ServerContext) async throws
    }

    /// Calls the service.
    public struct Client: Sendable {
      private let client: RPCClient

      /// Calls the service through `client`.
      public init(_ client: RPCClient) {
        self.client = client
      }

      /// Gives a session a signal. The answer says what became of it at once; a signal that a risk rule refuses is answered
      /// with status DENIED, not with an error: it is on record. The same `client_signal_id` with the same body returns the
      /// first response; with another body ALREADY_EXISTS.
      public func submitSignal(_ request: Outcry.V1.SubmitSignalRequest, options: CallOptions = .init()) async throws -> Outcry.V1.SubmitSignalResponse {
        try await client.unary(Methods.submitSignal, request, options: options)
      }

      /// Shows one signal.
      public func getSignal(_ request: Outcry.V1.GetSignalRequest, options: CallOptions = .init()) async throws -> Outcry.V1.GetSignalResponse {
        try await client.unary(Methods.getSignal, request, options: options)
      }

      /// Lists a session's signals in the order of their arrival.
      public func listSignals(_ request: Outcry.V1.ListSignalsRequest, options: CallOptions = .init()) async throws -> Outcry.V1.ListSignalsResponse {
        try await client.unary(Methods.listSignals, request, options: options)
      }

      /// Lets a signal through that waits for a person. It is sized, and risk is checked, as things are now. With
      /// `validate_only` it answers what would become of it.
      public func approveSignal(_ request: Outcry.V1.ApproveSignalRequest, options: CallOptions = .init()) async throws -> Outcry.V1.ApproveSignalResponse {
        try await client.unary(Methods.approveSignal, request, options: options)
      }

      /// Takes a signal back that waits for a person or for the batch.
      public func rejectSignal(_ request: Outcry.V1.RejectSignalRequest, options: CallOptions = .init()) async throws -> Outcry.V1.RejectSignalResponse {
        try await client.unary(Methods.rejectSignal, request, options: options)
      }

      /// Streams every signal of a session, those of its own strategy too, as it comes and as it is resolved.
      public func watchSignals(_ request: Outcry.V1.WatchSignalsRequest, options: CallOptions = .init()) -> ResponseStream<Outcry.V1.WatchSignalsResponse> {
        client.serverStreaming(Methods.watchSignals, request, options: options)
      }
    }
  }
}

extension Outcry.V1.SignalService.Provider {
  public static var serviceName: String { Outcry.V1.SignalService.serviceName }

  public var methods: [MethodHandler] {
    [
      .unary(Outcry.V1.SignalService.Methods.submitSignal) { (request: Outcry.V1.SubmitSignalRequest, context) -> Outcry.V1.SubmitSignalResponse in
        try await self.submitSignal(request, context: context)
      },
      .unary(Outcry.V1.SignalService.Methods.getSignal) { (request: Outcry.V1.GetSignalRequest, context) -> Outcry.V1.GetSignalResponse in
        try await self.getSignal(request, context: context)
      },
      .unary(Outcry.V1.SignalService.Methods.listSignals) { (request: Outcry.V1.ListSignalsRequest, context) -> Outcry.V1.ListSignalsResponse in
        try await self.listSignals(request, context: context)
      },
      .unary(Outcry.V1.SignalService.Methods.approveSignal) { (request: Outcry.V1.ApproveSignalRequest, context) -> Outcry.V1.ApproveSignalResponse in
        try await self.approveSignal(request, context: context)
      },
      .unary(Outcry.V1.SignalService.Methods.rejectSignal) { (request: Outcry.V1.RejectSignalRequest, context) -> Outcry.V1.RejectSignalResponse in
        try await self.rejectSignal(request, context: context)
      },
      .serverStreaming(Outcry.V1.SignalService.Methods.watchSignals) { (request: Outcry.V1.WatchSignalsRequest, responses: ResponseWriter<Outcry.V1.WatchSignalsResponse>, context) in
        try await self.watchSignals(request, responses: responses, context: context)
      },
    ]
  }
}
