package import LocalAuthority
import TargetSetting

extension ReceivedSubmission {
    /// As a line of the history.
    package var inWords: String {
        "\(receivedOn.inWords): revision \(revision) received, SHA-256 \(digest), key \(signer.fingerprint)"
    }
}

extension Decision {
    /// As a line of the history.
    package var inWords: String { "\(day.inWords), \(by): \(ruling.inWords)" }
}

extension UnitRecord {
    /// Whose key it is, or what is to be done before that is known; nil while nothing came.
    package var keySentence: String? {
        key.map {
            "Key \($0.fingerprint), "
                + (isKeyConfirmed ? "confirmed." : "not confirmed yet. Telephone the unit.")
        }
    }
}
