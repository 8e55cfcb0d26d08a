/** Payment to hospital outpatient departments: comprehensive APCs, conditional packaging, departments away from the hospital. */
package io.github.ratecard.rule.hospital;
