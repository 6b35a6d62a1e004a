// Generated from grpc/channelz/v1/channelz.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

public import RPCCore
public import StandardMessages

extension Grpc.Channelz.V1 {
  /// Tells what a process has open, and what goes on there. Every method answers NOT_FOUND to a number of nothing.
  public enum Channelz {
    /// The full name of the service.
    public static let serviceName = "grpc.channelz.v1.Channelz"

    /// The methods of the service.
    public enum Methods {
      /// The channels that the process made itself.
      public static let getTopChannels = MethodDescriptor(service: serviceName, method: "GetTopChannels", kind: .unary)
      /// The servers of the process.
      public static let getServers = MethodDescriptor(service: serviceName, method: "GetServers", kind: .unary)
      /// One server.
      public static let getServer = MethodDescriptor(service: serviceName, method: "GetServer", kind: .unary)
      /// The connections of a server.
      public static let getServerSockets = MethodDescriptor(service: serviceName, method: "GetServerSockets", kind: .unary)
      /// One channel.
      public static let getChannel = MethodDescriptor(service: serviceName, method: "GetChannel", kind: .unary)
      /// One subchannel.
      public static let getSubchannel = MethodDescriptor(service: serviceName, method: "GetSubchannel", kind: .unary)
      /// One socket.
      public static let getSocket = MethodDescriptor(service: serviceName, method: "GetSocket", kind: .unary)
      /// All of them, in the order of the contract.
      public static let all: [MethodDescriptor] = [getTopChannels, getServers, getServer, getServerSockets, getChannel, getSubchannel, getSocket]
    }

    /// What a server implements.
    public protocol Provider: RPCService {
      /// The channels that the process made itself.
      func getTopChannels(_ request: Grpc.Channelz.V1.GetTopChannelsRequest, context: ServerContext) async throws -> Grpc.Channelz.V1.GetTopChannelsResponse

      /// The servers of the process.
      func getServers(_ request: Grpc.Channelz.V1.GetServersRequest, context: ServerContext) async throws -> Grpc.Channelz.V1.GetServersResponse

      /// One server.
      func getServer(_ request: Grpc.Channelz.V1.GetServerRequest, context: ServerContext) async throws -> Grpc.Channelz.V1.GetServerResponse

      /// The connections of a server.
      func getServerSockets(_ request: Grpc.Channelz.V1.GetServerSocketsRequest, context: ServerContext) async throws -> Grpc.Channelz.V1.GetServerSocketsResponse

      /// One channel.
      func getChannel(_ request: Grpc.Channelz.V1.GetChannelRequest, context: ServerContext) async throws -> Grpc.Channelz.V1.GetChannelResponse

      /// One subchannel.
      func getSubchannel(_ request: Grpc.Channelz.V1.GetSubchannelRequest, context: ServerContext) async throws -> Grpc.Channelz.V1.GetSubchannelResponse

      /// One socket.
      func getSocket(_ request: Grpc.Channelz.V1.GetSocketRequest, context: ServerContext) async throws -> Grpc.Channelz.V1.GetSocketResponse
    }

    /// Calls the service.
    public struct Client: Sendable {
      private let client: RPCClient

      /// Calls the service through `client`.
      public init(_ client: RPCClient) {
        self.client = client
      }

      /// The channels that the process made itself.
      public func getTopChannels(_ request: Grpc.Channelz.V1.GetTopChannelsRequest, options: CallOptions = .init()) async throws -> Grpc.Channelz.V1.GetTopChannelsResponse {
        try await client.unary(Methods.getTopChannels, request, options: options)
      }

      /// The servers of the process.
      public func getServers(_ request: Grpc.Channelz.V1.GetServersRequest, options: CallOptions = .init()) async throws -> Grpc.Channelz.V1.GetServersResponse {
        try await client.unary(Methods.getServers, request, options: options)
      }

      /// One server.
      public func getServer(_ request: Grpc.Channelz.V1.GetServerRequest, options: CallOptions = .init()) async throws -> Grpc.Channelz.V1.GetServerResponse {
        try await client.unary(Methods.getServer, request, options: options)
      }

      /// The connections of a server.
      public func getServerSockets(_ request: Grpc.Channelz.V1.GetServerSocketsRequest, options: CallOptions = .init()) async throws -> Grpc.Channelz.V1.GetServerSocketsResponse {
        try await client.unary(Methods.getServerSockets, request, options: options)
      }

      /// One channel.
      public func getChannel(_ request: Grpc.Channelz.V1.GetChannelRequest, options: CallOptions = .init()) async throws -> Grpc.Channelz.V1.GetChannelResponse {
        try await client.unary(Methods.getChannel, request, options: options)
      }

      /// One subchannel.
      public func getSubchannel(_ request: Grpc.Channelz.V1.GetSubchannelRequest, options: CallOptions = .init()) async throws -> Grpc.Channelz.V1.GetSubchannelResponse {
        try await client.unary(Methods.getSubchannel, request, options: options)
      }

      /// One socket.
      public func getSocket(_ request: Grpc.Channelz.V1.GetSocketRequest, options: CallOptions = .init()) async throws -> Grpc.Channelz.V1.GetSocketResponse {
        try await client.unary(Methods.getSocket, request, options: options)
      }
    }
  }
}

extension Grpc.Channelz.V1.Channelz.Provider {
  public static var serviceName: String { Grpc.Channelz.V1.Channelz.serviceName }

  public var methods: [MethodHandler] {
    [
      .unary(Grpc.Channelz.V1.Channelz.Methods.getTopChannels) { (request: Grpc.Channelz.V1.GetTopChannelsRequest, context) -> Grpc.Channelz.V1.GetTopChannelsResponse in
        try await self.getTopChannels(request, context: context)
      },
      .unary(Grpc.Channelz.V1.Channelz.Methods.getServers) { (request: Grpc.Channelz.V1.GetServersRequest, context) -> Grpc.Channelz.V1.GetServersResponse in
        try await self.getServers(request, context: context)
      },
      .unary(Grpc.Channelz.V1.Channelz.Methods.getServer) { (request: Grpc.Channelz.V1.GetServerRequest, context) -> Grpc.Channelz.V1.GetServerResponse in
        try await self.getServer(request, context: context)
      },
      .unary(Grpc.Channelz.V1.Channelz.Methods.getServerSockets) { (request: Grpc.Channelz.V1.GetServerSocketsRequest, context) -> Grpc.Channelz.V1.GetServerSocketsResponse in
        try await self.getServerSockets(request, context: context)
      },
      .unary(Grpc.Channelz.V1.Channelz.Methods.getChannel) { (request: Grpc.Channelz.V1.GetChannelRequest, context) -> Grpc.Channelz.V1.GetChannelResponse in
        try await self.getChannel(request, context: context)
      },
      .unary(Grpc.Channelz.V1.Channelz.Methods.getSubchannel) { (request: Grpc.Channelz.V1.GetSubchannelRequest, context) -> Grpc.Channelz.V1.GetSubchannelResponse in
        try await self.getSubchannel(request, context: context)
      },
      .unary(Grpc.Channelz.V1.Channelz.Methods.getSocket) { (request: Grpc.Channelz.V1.GetSocketRequest, context) -> Grpc.Channelz.V1.GetSocketResponse in
        try await self.getSocket(request, context: context)
      },
    ]
  }
}
