// OpenSSL 3: TLS and X.509. Nothing but the TLS target imports this module.
//
// Much of OpenSSL's interface is macros, which Swift does not see. Each function below stands for one of them, and
// adds nothing to it.
#ifndef OUTCRY_COPENSSL_SHIM_H
#define OUTCRY_COPENSSL_SHIM_H

#include <openssl/asn1.h>
#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

// The oldest and the newest protocol that may be negotiated. 1 when both are known to the library.
static inline int COpenSSL_CTX_set_versions(SSL_CTX *context, int minimum, int maximum) {
  return SSL_CTX_set_min_proto_version(context, minimum) && SSL_CTX_set_max_proto_version(context, maximum);
}

// No renegotiation (a peer could ask for it without end), the server's order of ciphers, and ChaCha20 first for
// clients that put it first because they have no AES hardware.
static inline void COpenSSL_CTX_set_safe_options(SSL_CTX *context) {
  SSL_CTX_set_options(
      context, SSL_OP_NO_RENEGOTIATION | SSL_OP_CIPHER_SERVER_PREFERENCE | SSL_OP_PRIORITIZE_CHACHA |
                   SSL_OP_NO_COMPRESSION);
}

// Idle connections give their record buffers back: 34 KiB each.
static inline void COpenSSL_CTX_release_idle_buffers(SSL_CTX *context) {
  SSL_CTX_set_mode(context, SSL_MODE_RELEASE_BUFFERS);
}

// No sessions in the server's memory: what a client needs to resume is in its ticket.
static inline void COpenSSL_CTX_keep_no_sessions(SSL_CTX *context) {
  SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
}

// A client's sessions go to its callback, and into no cache of the library.
static inline void COpenSSL_CTX_hand_out_sessions(SSL_CTX *context) {
  SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_CLIENT | SSL_SESS_CACHE_NO_INTERNAL);
}

// Adds an intermediate certificate, whose reference count goes up.
static inline int COpenSSL_CTX_add_chain_certificate(SSL_CTX *context, X509 *certificate) {
  return (int)SSL_CTX_add1_chain_cert(context, certificate);
}

// SNI (RFC 6066 §3).
static inline int COpenSSL_set_server_name(SSL *ssl, const char *name) {
  return (int)SSL_set_tlsext_host_name(ssl, name);
}

static inline int COpenSSL_names_count(const GENERAL_NAMES *names) { return sk_GENERAL_NAME_num(names); }

static inline GENERAL_NAME *COpenSSL_names_at(const GENERAL_NAMES *names, int index) {
  return sk_GENERAL_NAME_value(names, index);
}

// Prints a distinguished name as RFC 2253 writes it, in UTF-8. Negative when it cannot.
static inline int COpenSSL_print_name(BIO *output, const X509_NAME *name) {
  return X509_NAME_print_ex(output, name, 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB);
}

// A new key pair on P-256, to be freed by the caller; NULL when it cannot be made.
static inline EVP_PKEY *COpenSSL_make_p256_key(void) { return EVP_EC_gen("P-256"); }

// Adds an extension given in OpenSSL's configuration syntax. 1 when it was added.
static inline int COpenSSL_add_extension(X509 *certificate, X509 *issuer, int identifier, const char *value) {
  X509V3_CTX context;
  X509V3_set_ctx_nodb(&context);
  X509V3_set_ctx(&context, issuer, certificate, NULL, NULL, 0);
  X509_EXTENSION *extension = X509V3_EXT_conf_nid(NULL, &context, identifier, value);
  if (extension == NULL) return 0;
  int added = X509_add_ext(certificate, extension, -1);
  X509_EXTENSION_free(extension);
  return added;
}

#endif
