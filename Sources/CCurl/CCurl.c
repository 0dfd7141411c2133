#include "CCurl.h"

#include <pthread.h>
#include <signal.h>

CURLcode ccurl_start(void) { return curl_global_init(CURL_GLOBAL_DEFAULT); }

CURLcode ccurl_set_long(CURL *handle, CURLoption option, long value) {
    return curl_easy_setopt(handle, option, value);
}

CURLcode ccurl_set_string(CURL *handle, CURLoption option, const char *value) {
    return curl_easy_setopt(handle, option, value);
}

CURLcode ccurl_set_pointer(CURL *handle, CURLoption option, void *value) {
    return curl_easy_setopt(handle, option, value);
}

CURLcode ccurl_set_write_function(CURL *handle, ccurl_data_function function, void *context) {
    CURLcode result = curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, function);
    return result != CURLE_OK ? result : curl_easy_setopt(handle, CURLOPT_WRITEDATA, context);
}

CURLcode ccurl_set_header_function(CURL *handle, ccurl_data_function function, void *context) {
    CURLcode result = curl_easy_setopt(handle, CURLOPT_HEADERFUNCTION, function);
    return result != CURLE_OK ? result : curl_easy_setopt(handle, CURLOPT_HEADERDATA, context);
}

CURLcode ccurl_set_progress_function(CURL *handle, ccurl_progress_function function, void *context) {
    CURLcode result = curl_easy_setopt(handle, CURLOPT_XFERINFOFUNCTION, function);
    if (result == CURLE_OK) result = curl_easy_setopt(handle, CURLOPT_XFERINFODATA, context);
    return result != CURLE_OK ? result : curl_easy_setopt(handle, CURLOPT_NOPROGRESS, 0L);
}

CURLcode ccurl_set_socket_function(CURL *handle, ccurl_socket_function function, void *context) {
    CURLcode result = curl_easy_setopt(handle, CURLOPT_OPENSOCKETFUNCTION, function);
    return result != CURLE_OK ? result : curl_easy_setopt(handle, CURLOPT_OPENSOCKETDATA, context);
}

CURLcode ccurl_leave_slow_lookups(CURL *handle) {
#if LIBCURL_VERSION_NUM >= 0x075700
    CURLcode result = curl_easy_setopt(handle, CURLOPT_QUICK_EXIT, 1L);
    return result == CURLE_UNKNOWN_OPTION ? CURLE_OK : result;
#else
    (void)handle;
    return CURLE_OK;
#endif
}

CURLMcode ccurl_multi_set_long(CURLM *multi, CURLMoption option, long value) {
    return curl_multi_setopt(multi, option, value);
}

CURL *ccurl_multi_next_ended(CURLM *multi, CURLcode *result) {
    CURLMsg *message;
    int left;
    while ((message = curl_multi_info_read(multi, &left)) != NULL) {
        if (message->msg != CURLMSG_DONE) continue;
        *result = message->data.result;
        return message->easy_handle;
    }
    return NULL;
}

CURLcode ccurl_allow_only_http(CURL *handle) {
    /* The bit masks are deprecated since 7.85, the strings unknown before it. */
#if LIBCURL_VERSION_NUM >= 0x075500
    CURLcode result = curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "http,https");
    return result != CURLE_OK ? result : curl_easy_setopt(handle, CURLOPT_REDIR_PROTOCOLS_STR, "http,https");
#else
    long allowed = CURLPROTO_HTTP | CURLPROTO_HTTPS;
    CURLcode result = curl_easy_setopt(handle, CURLOPT_PROTOCOLS, allowed);
    return result != CURLE_OK ? result : curl_easy_setopt(handle, CURLOPT_REDIR_PROTOCOLS, allowed);
#endif
}

CURLcode ccurl_prefer_http2(CURL *handle) {
    CURLcode result = curl_easy_setopt(handle, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_2TLS);
    return result == CURLE_UNSUPPORTED_PROTOCOL ? CURLE_OK : result;
}

CURLcode ccurl_get_long(CURL *handle, CURLINFO info, long *value) { return curl_easy_getinfo(handle, info, value); }

CURLcode ccurl_get_offset(CURL *handle, CURLINFO info, curl_off_t *value) {
    return curl_easy_getinfo(handle, info, value);
}

CURLcode ccurl_get_string(CURL *handle, CURLINFO info, const char **value) {
    return curl_easy_getinfo(handle, info, value);
}

const struct curl_slist *ccurl_get_first_certificate(CURL *handle) {
    struct curl_certinfo *information = NULL;
    if (curl_easy_getinfo(handle, CURLINFO_CERTINFO, &information) != CURLE_OK) return NULL;
    return information != NULL && information->num_of_certs > 0 ? information->certinfo[0] : NULL;
}

/* With CURLOPT_NOSIGNAL libcurl leaves SIGPIPE alone, and OpenSSL writes without MSG_NOSIGNAL: a server that hangs up
   would end the whole process. The signal goes to the writing thread only, so it is blocked and removed there. */
typedef struct {
    sigset_t previous;
    int was_pending;
} broken_pipe_guard;

static int broken_pipe_is_pending(void) {
    sigset_t pending;
    return sigpending(&pending) == 0 && sigismember(&pending, SIGPIPE) == 1;
}

static void hold_broken_pipe(broken_pipe_guard *guard) {
    sigset_t broken_pipe;
    sigemptyset(&broken_pipe);
    sigaddset(&broken_pipe, SIGPIPE);
    guard->was_pending = broken_pipe_is_pending();
    pthread_sigmask(SIG_BLOCK, &broken_pipe, &guard->previous);
}

static void release_broken_pipe(const broken_pipe_guard *guard) {
    if (!guard->was_pending && broken_pipe_is_pending()) {
        sigset_t broken_pipe;
        int received;
        sigemptyset(&broken_pipe);
        sigaddset(&broken_pipe, SIGPIPE);
        sigwait(&broken_pipe, &received);
    }
    pthread_sigmask(SIG_SETMASK, &guard->previous, NULL);
}

CURLcode ccurl_perform(CURL *handle) {
    broken_pipe_guard guard;
    hold_broken_pipe(&guard);
    CURLcode result = curl_easy_perform(handle);
    release_broken_pipe(&guard);
    return result;
}

void ccurl_close(CURL *handle) {
    broken_pipe_guard guard;
    hold_broken_pipe(&guard);
    curl_easy_cleanup(handle);
    release_broken_pipe(&guard);
}

CURLMcode ccurl_multi_perform(CURLM *multi, int *running) {
    broken_pipe_guard guard;
    hold_broken_pipe(&guard);
    CURLMcode result = curl_multi_perform(multi, running);
    release_broken_pipe(&guard);
    return result;
}

CURLMcode ccurl_multi_remove(CURLM *multi, CURL *handle) {
    broken_pipe_guard guard;
    hold_broken_pipe(&guard);
    CURLMcode result = curl_multi_remove_handle(multi, handle);
    release_broken_pipe(&guard);
    return result;
}

CURLMcode ccurl_multi_close(CURLM *multi) {
    broken_pipe_guard guard;
    hold_broken_pipe(&guard);
    CURLMcode result = curl_multi_cleanup(multi);
    release_broken_pipe(&guard);
    return result;
}
