const loopbackHosts =
  /^(?:localhost|.+\.localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1?\]|\[::ffff:7f[0-9a-f]{2}:[0-9a-f]+\])\.?$/;

/** Tells whether an endpoint can only be on this machine, judged by its name and without a look-up. */
export function isLoopback(endpoint: URL): boolean {
  return loopbackHosts.test(endpoint.hostname);
}
