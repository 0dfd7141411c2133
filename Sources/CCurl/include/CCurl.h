#ifndef CCURL_H
#define CCURL_H

#include <curl/curl.h>
#include <stddef.h>

/* Typed doors to libcurl: its own curl_easy_setopt and curl_easy_getinfo take variable arguments, which Swift cannot
   call. Needs libcurl 7.73 or later (CURLE_PROXY). */

/* Given `size * count` bytes; returns how many were dealt with. Any other number ends the transfer. */
typedef size_t (*ccurl_data_function)(char *bytes, size_t size, size_t count, void *context);

/* Called many times a second while bytes flow and about once a second while none do; not zero ends the transfer. */
typedef int (*ccurl_progress_function)(
    void *context, curl_off_t expected, curl_off_t received, curl_off_t toSend, curl_off_t sent);

CURLcode ccurl_start(void);

CURLcode ccurl_set_long(CURL *handle, CURLoption option, long value);
CURLcode ccurl_set_string(CURL *handle, CURLoption option, const char *value);
CURLcode ccurl_set_pointer(CURL *handle, CURLoption option, void *value);

CURLcode ccurl_set_write_function(CURL *handle, ccurl_data_function function, void *context);
CURLcode ccurl_set_header_function(CURL *handle, ccurl_data_function function, void *context);
CURLcode ccurl_set_progress_function(CURL *handle, ccurl_progress_function function, void *context);

/* Only http and https, for the first address and for every redirect. */
CURLcode ccurl_allow_only_http(CURL *handle);

/* HTTP/2 over TLS where the server offers it; quietly HTTP/1.1 with a libcurl built without HTTP/2. */
CURLcode ccurl_prefer_http2(CURL *handle);

CURLcode ccurl_get_long(CURL *handle, CURLINFO info, long *value);
CURLcode ccurl_get_offset(CURL *handle, CURLINFO info, curl_off_t *value);
CURLcode ccurl_get_string(CURL *handle, CURLINFO info, const char **value);

/* What CURLOPT_CERTINFO found of the server's own certificate; NULL without one. Lives as long as the handle. */
const struct curl_slist *ccurl_get_first_certificate(CURL *handle);

/* Asked for a socket for every connection, with the address it is to be connected to; CURL_SOCKET_BAD makes none. */
typedef curl_socket_t (*ccurl_socket_function)(
    void *context, curlsocktype purpose, struct curl_sockaddr *address);

CURLcode ccurl_set_socket_function(CURL *handle, ccurl_socket_function function, void *context);

/* Without it, ending a transfer waits for a look-up that is under way, which may be half a minute, in the thread that
   all transfers share. Libcurl before 7.87 always waits. */
CURLcode ccurl_leave_slow_lookups(CURL *handle);

CURLMcode ccurl_multi_set_long(CURLM *multi, CURLMoption option, long value);

/* A transfer that has ended, and how; NULL when there is none. */
CURL *ccurl_multi_next_ended(CURLM *multi, CURLcode *result);

/* As curl_multi_perform, curl_multi_remove_handle and curl_multi_cleanup, with SIGPIPE kept from the process. */
CURLMcode ccurl_multi_perform(CURLM *multi, int *running);
CURLMcode ccurl_multi_remove(CURLM *multi, CURL *handle);
CURLMcode ccurl_multi_close(CURLM *multi);

/* As curl_easy_perform and curl_easy_cleanup, with SIGPIPE kept from the process. */
CURLcode ccurl_perform(CURL *handle);
void ccurl_close(CURL *handle);

#endif
