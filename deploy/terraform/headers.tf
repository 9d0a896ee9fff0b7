# The same as scripts/security-headers.mjs, which a test holds.
locals {
  security_headers = {
    "Cross-Origin-Opener-Policy"   = "same-origin"
    "Cross-Origin-Resource-Policy" = "same-origin"
    "Permissions-Policy"           = "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()"
  }
  content_security_policy = "frame-ancestors 'none'; base-uri 'none'; form-action 'none'; object-src 'none'; connect-src 'self'"
  referrer_policy         = "no-referrer" # nosniff is content_type_options in main.tf
}
