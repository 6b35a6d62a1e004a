import ProtobufRuntime
import StandardMessages

/// The value of `grpc-status-details-bin`: a serialized `google.rpc.Status`, as a binary header.
package enum StatusDetailsHeader {
  /// Nil when the error has no details, and the header is left out.
  package static func encode(_ error: RPCError) -> [UInt8]? {
    error.details.isEmpty ? nil : BinaryHeader.encode(error.toStatus().serializedBytes())
  }

  /// The details in the value, if it is well formed. Code and message are those of `grpc-status` and `grpc-message`.
  package static func apply(_ value: some BidirectionalCollection<UInt8>, to error: inout RPCError) {
    guard let bytes = BinaryHeader.decode(value), let status = try? Google.Rpc.Status(serializedBytes: bytes) else {
      return
    }
    error.details = status.details
  }
}
