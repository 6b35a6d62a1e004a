# frozen_string_literal: true

require "google/protobuf/well_known_types"
require "google/rpc/error_details_pb"
require "google/rpc/status_pb"
require "grpc"

module Outcry
  # A call that failed, and why: the google.rpc.Status in the trailer grpc-status-details-bin.
  class Failure
    attr_reader :code, :message, :reason, :metadata, :violations

    def initialize(error)
      @code = error.code
      @message = error.details
      @reason = ""
      @metadata = {}
      @violations = []
      details_of(error).each { |detail| read(detail) }
    end

    # One line for the failure, one for each fact that belongs to it.
    def lines
      name = reason.empty? ? GRPC::Core::StatusCodes.constants.find { |c| GRPC::Core::StatusCodes.const_get(c) == code } : reason
      ["#{name}: #{message}", *violations.map { |v| "  #{v}" }, *metadata.map { |key, value| "  #{key}: #{value}" }]
    end

    private

    # A trailer that does not parse must not hide the status itself.
    def details_of(error)
      error.to_rpc_status&.details.to_a
    rescue Google::Protobuf::ParseError
      []
    end

    def read(detail)
      if (info = detail.unpack(Google::Rpc::ErrorInfo))
        @reason = info.reason
        @metadata = info.metadata.to_h
      elsif (bad = detail.unpack(Google::Rpc::BadRequest))
        @violations += bad.field_violations.map { |v| "#{v.field}: #{v.description}" }
      elsif (failed = detail.unpack(Google::Rpc::PreconditionFailure))
        @violations += failed.violations.map { |v| "#{v.type}: #{v.description}" }
      end
    end
  end
end
