// May this address be fetched from? Only the public internet may.
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/**
 * Whether an IP address is one of the public internet: not private, loopback, link-local, multicast, reserved,
 * of a cloud's metadata service, nor an IPv4 address of these kinds inside an IPv6 one.
 */
export function isPublic(address: string): boolean {
  if (isIP(address) === 0) return false;
  const parsed = ipaddr.parse(address);
  if (parsed instanceof ipaddr.IPv6) {
    if (parsed.isIPv4MappedAddress()) return isPublic(parsed.toIPv4Address().toString());
    // Of IPv6 only what is handed out for use (2000::/3), less its ranges for tunnels and examples.
    return parsed.range() === 'unicast' && parsed.match(ipaddr.parseCIDR('2000::/3')) && !isTunnel(parsed);
  }
  return parsed.range() === 'unicast' && !EXTRA.some((range) => parsed.match(range));
}

/** Public by their numbers, but not meant for the public: the metadata services of some clouds. */
const EXTRA = ['168.63.129.16/32', '100.100.100.200/32', '192.0.0.0/24'].map((range) =>
  ipaddr.IPv4.parseCIDR(range),
);

/** Ranges that carry an IPv4 address within, or that are for documents only. */
const TUNNELS = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'].map((range) =>
  ipaddr.IPv6.parseCIDR(range),
);

function isTunnel(address: ipaddr.IPv6): boolean {
  return TUNNELS.some((range) => address.match(range));
}
