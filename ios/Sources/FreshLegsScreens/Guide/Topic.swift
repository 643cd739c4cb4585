import FreshLegsKit

extension Topic {
  /// The name of its page in the guide: the case's own in kebab case, as the engine forms it.
  var slug: String {
    "\(self)".reduce(into: "") { slug, letter in
      if letter.isUppercase { slug += "-" }
      slug += letter.lowercased()
    }
  }
}
