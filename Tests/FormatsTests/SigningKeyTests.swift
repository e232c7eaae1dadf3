import Samples
import Testing

@testable import Canonical

@Suite struct SigningKeyTests {
    /// Section 7.1 of RFC 8032.
    static let known =
        [
            (
                secret: "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
                publicKey: "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", message: [],
                signature:
                    "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
            ),
            (
                secret: "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
                publicKey: "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
                message: [0x72],
                signature:
                    "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
            ),
        ] as [(secret: String, publicKey: String, message: [UInt8], signature: String)]

    @Test("A key has the public key and makes the signature that RFC 8032 says", arguments: known)
    func knownAnswers(
        _ answer: (secret: String, publicKey: String, message: [UInt8], signature: String)
    ) throws {
        let key = try #require(SigningKey(kept: answer.secret))
        #expect(key.secret == answer.secret)
        #expect(key.publicKey.hexadecimal == answer.publicKey)
        #expect(key.publicKey.isSigned(answer.signature, message: answer.message))
        #expect(!key.publicKey.isSigned(answer.signature, message: answer.message + [0]))
        let own = try key.signature(of: answer.message)
        #expect(key.publicKey.isSigned(own, message: answer.message))
        #if os(Linux)
            // Elsewhere the system's library adds something random, as RFC 8032 allows nobody to notice.
            #expect(own == answer.signature)
        #endif
    }

    private static let digest = Canonical.digest(ofBytes: Array("what is signed".utf8))

    @Test("A signature is of one key, one format and one digest")
    func ofOneThing() throws {
        let key = Sample.unitKey
        let signature = try key.signature(ofFormat: "pru-submission-2", digest: SigningKeyTests.digest)
        let own = key.publicKey
        #expect(own.isSigned(signature, format: "pru-submission-2", digest: SigningKeyTests.digest))
        #expect(!own.isSigned(signature, format: "pru-receipt-1", digest: SigningKeyTests.digest))
        let other = Canonical.digest(ofBytes: Array("what is signed not".utf8))
        #expect(!own.isSigned(signature, format: "pru-submission-2", digest: other))
        #expect(
            !Sample.laKey.publicKey.isSigned(
                signature, format: "pru-submission-2", digest: SigningKeyTests.digest))
    }

    @Test("What is not a signature is not taken for one", arguments: ["", "00", "zz", "é", "0"])
    func noSignature(_ text: String) {
        #expect(
            !Sample.unitKey.publicKey.isSigned(
                text, format: "pru-submission-2", digest: SigningKeyTests.digest))
    }

    @Test(
        "What is not 32 bytes in small digits is not a key",
        arguments: ["", "11", String(repeating: "g", count: 64), String(repeating: "A", count: 64)])
    func noKey(_ text: String) {
        #expect(SigningKey(kept: text) == nil)
        #expect(PublicKey(hexadecimal: text) == nil)
    }

    /// RFC 8032, 5.1.3, and the points whose order is 8 or less, with both signs of x.
    static let weak = [
        "00" + String(repeating: "0", count: 62), "01" + String(repeating: "0", count: 62),
        String(repeating: "0", count: 62) + "80", "01" + String(repeating: "0", count: 60) + "80",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
        "ec" + String(repeating: "f", count: 60) + "7f", "ec" + String(repeating: "f", count: 62),
        "ed" + String(repeating: "f", count: 60) + "7f", "ee" + String(repeating: "f", count: 60) + "7f",
        String(repeating: "f", count: 64),
    ]

    @Test("A key for which anybody can write signatures, or that is no point, is not a key", arguments: weak)
    func weakKey(_ text: String) { #expect(PublicKey(hexadecimal: text) == nil) }

    @Test(
        "A key beside those is one",
        arguments: [
            "02" + String(repeating: "0", count: 62), "eb" + String(repeating: "f", count: 60) + "7f",
        ])
    func ordinaryKey(_ text: String) { #expect(PublicKey(hexadecimal: text) != nil) }

    @Test("Two new keys are two")
    func newKeys() {
        #expect(SigningKey().publicKey != SigningKey().publicKey)
    }

    @Test("A fingerprint is the first 80 bits of the SHA-256 of the key's bytes, in fives of four digits")
    func fingerprint() throws {
        let key = try #require(PublicKey(hexadecimal: String(repeating: "22", count: 32)))
        // SHA-256 of 32 bytes 22 begins 9f72ea0cf49536e3c66c787f705186df.
        #expect(key.fingerprint == "9f72-ea0c-f495-36e3-c66c")
    }
}
