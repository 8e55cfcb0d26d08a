# A formula for Homebrew. Fill in what is in capitals: where the archive of the release is, its version and its SHA-256
# (shasum -a 256 ratecard-VERSION-any.tar.gz).
class Ratecard < Formula
  desc "What Medicare pays for a procedure, with every number traced to its source"
  homepage "HOMEPAGE"
  url "ADDRESS/ratecard-VERSION-any.tar.gz"
  sha256 "SHA256"
  license "Apache-2.0"

  depends_on "openjdk"

  def install
    libexec.install Dir["*"]
    (bin/"ratecard").write_env_script libexec/"ratecard", Language::Java.overridable_java_home_env
    man1.install_symlink Dir[libexec/"share/man/man1/*"]
    bash_completion.install_symlink libexec/"share/completions/ratecard.bash" => "ratecard"
    zsh_completion.install_symlink libexec/"share/completions/ratecard.zsh" => "_ratecard"
    fish_completion.install_symlink libexec/"share/completions/ratecard.fish"
  end

  test do
    asked = "quote mild --site asc --component facility --date 2026-06-01 --format value"
    assert_equal "5610.15", shell_output("#{bin}/ratecard #{asked}").strip
  end
end
