import { describe, expect, it } from "vitest";
import { isLoopback } from "./is-loopback.js";

const judge = (host: string): boolean => isLoopback(new URL(`http://${host}`));

describe("isLoopback", () => {
  it("knows the names and addresses of this machine", () => {
    const hosts = [
      "localhost",
      "LOCALHOST.",
      "swf.localhost",
      "127.0.0.1",
      "127.9.9.9",
      "127.1",
      "0.0.0.0",
      "2130706433",
    ];
    const six = ["[::1]", "[::]", "[::ffff:127.0.0.1]"];
    expect([...hosts, ...six].filter((host) => !judge(host))).toEqual([]);
  });

  it("takes no other host for it", () => {
    const hosts = [
      "localhost.example.com",
      "127.0.0.1.example.com",
      "mylocalhost",
      "128.0.0.1",
      "[::2]",
      "moto",
    ];
    expect(hosts.filter(judge)).toEqual([]);
  });
});
