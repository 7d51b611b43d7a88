// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "trapline-kvm",
  dependencies: [.package(name: "trapline", path: "..")],
  targets: [
    .target(name: "CKVM"),
    .executableTarget(
      name: "trapline-kvm",
      dependencies: [
        "CKVM",
        .product(name: "TraplineHost", package: "trapline"),
        .product(name: "TraplineMachine", package: "trapline"),
        .product(name: "TraplineX86", package: "trapline"),
      ],
      swiftSettings: [
        .strictMemorySafety(),
        .treatAllWarnings(as: .error),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
