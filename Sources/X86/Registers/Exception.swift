/// An exception or interrupt number (Intel SDM vol. 3A, table 6-1; AMD APM vol. 2 §8.2).
@frozen public struct Vector: RawRepresentable, Sendable, Hashable {
  /// 0 to 255.
  public var rawValue: UInt8
  /// The vector from its number.
  @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// #DE.
  @inlinable public static var divideError: Vector { Vector(rawValue: 0) }
  /// #DB.
  @inlinable public static var debug: Vector { Vector(rawValue: 1) }
  /// NMI.
  @inlinable public static var nonMaskableInterrupt: Vector { Vector(rawValue: 2) }
  /// #BP.
  @inlinable public static var breakpoint: Vector { Vector(rawValue: 3) }
  /// #OF.
  @inlinable public static var overflow: Vector { Vector(rawValue: 4) }
  /// #BR.
  @inlinable public static var boundRange: Vector { Vector(rawValue: 5) }
  /// #UD.
  @inlinable public static var invalidOpcode: Vector { Vector(rawValue: 6) }
  /// #NM.
  @inlinable public static var deviceNotAvailable: Vector { Vector(rawValue: 7) }
  /// #DF.
  @inlinable public static var doubleFault: Vector { Vector(rawValue: 8) }
  /// #TS.
  @inlinable public static var invalidTSS: Vector { Vector(rawValue: 10) }
  /// #NP.
  @inlinable public static var segmentNotPresent: Vector { Vector(rawValue: 11) }
  /// #SS.
  @inlinable public static var stackFault: Vector { Vector(rawValue: 12) }
  /// #GP.
  @inlinable public static var generalProtection: Vector { Vector(rawValue: 13) }
  /// #PF.
  @inlinable public static var pageFault: Vector { Vector(rawValue: 14) }
  /// #MF.
  @inlinable public static var x87Error: Vector { Vector(rawValue: 16) }
  /// #AC.
  @inlinable public static var alignmentCheck: Vector { Vector(rawValue: 17) }
  /// #MC.
  @inlinable public static var machineCheck: Vector { Vector(rawValue: 18) }
  /// #XM.
  @inlinable public static var simdFloatingPoint: Vector { Vector(rawValue: 19) }
  /// #VE.
  @inlinable public static var virtualization: Vector { Vector(rawValue: 20) }
  /// #VC.
  @inlinable public static var vmmCommunication: Vector { Vector(rawValue: 29) }

  /// True for the exceptions that push an error code.
  @inlinable public var hasErrorCode: Bool {
    switch rawValue {
    case 8, 10...14, 17, 21, 29, 30: true
    default: false
    }
  }
}

/// An exception with what it pushes and, for #PF, the address that goes to CR2.
@frozen public struct Exception: Error, Sendable, Equatable {
  /// The vector.
  public var vector: Vector
  /// The error code; meaningful when `vector.hasErrorCode`.
  public var errorCode: UInt32
  /// The faulting linear address of a #PF, else 0.
  public var address: UInt64

  /// An exception from its parts.
  @inlinable public init(_ vector: Vector, errorCode: UInt32 = 0, address: UInt64 = 0) {
    self.vector = vector
    self.errorCode = errorCode
    self.address = address
  }

  /// #GP with an error code, 0 unless a selector is to blame.
  @inlinable public static func generalProtection(_ errorCode: UInt32 = 0) -> Exception {
    Exception(.generalProtection, errorCode: errorCode)
  }
  /// #UD.
  @inlinable public static var invalidOpcode: Exception { Exception(.invalidOpcode) }
  /// #SS(0).
  @inlinable public static var stackFault: Exception { Exception(.stackFault) }
  /// #PF at `address`.
  @inlinable public static func pageFault(_ code: PageFaultCode, at address: UInt64) -> Exception {
    Exception(.pageFault, errorCode: code.rawValue, address: address)
  }
}

/// The error code of a page fault (Intel SDM vol. 3A §4.7).
@frozen public struct PageFaultCode: OptionSet, Sendable, Hashable {
  /// The code as pushed.
  public var rawValue: UInt32
  /// The code from its value.
  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The page was present: the fault is one of protection.
  @inlinable public static var present: PageFaultCode { PageFaultCode(rawValue: 1) }
  /// The access was a write.
  @inlinable public static var write: PageFaultCode { PageFaultCode(rawValue: 2) }
  /// The access was made in ring 3.
  @inlinable public static var user: PageFaultCode { PageFaultCode(rawValue: 4) }
  /// A reserved bit was set in an entry.
  @inlinable public static var reserved: PageFaultCode { PageFaultCode(rawValue: 8) }
  /// A protection key forbids the access.
  @inlinable public static var protectionKey: PageFaultCode { PageFaultCode(rawValue: 32) }
  /// The access was an instruction fetch.
  @inlinable public static var fetch: PageFaultCode { PageFaultCode(rawValue: 16) }
}
