//! What must be said of recipients, their transfers and the services of the site.

use super::{Visit, Who, items};
use crate::catalogue::Catalogue;
use crate::derive::ServiceNotice;
use crate::model::Recipient;
use crate::span::Spanned;
use crate::terms::{Consent, Mechanism, Role, Transfer};

impl Visit<'_, '_> {
    pub(super) fn recipient(
        &mut self,
        id: &str,
        recipient: &Spanned<Recipient>,
        catalogue: &Catalogue,
    ) {
        let who = Who {
            name: format!("the recipient `{id}`"),
            span: recipient.key,
            meta: &recipient.meta,
        };
        let named = recipient.name.is_some()
            || recipient.category.is_some()
            || recipient.faulty("category")
            || catalogue.recipient_categories.get(id).is_some()
            || self.suspects.contains(id);
        self.need(named, "recipients.*.name", &who);
        self.need(recipient.role.is_some(), "recipients.*.role", &who);
        let role = recipient.role.as_ref().map(|role| role.value);
        let needs_country = matches!(
            role,
            Some(Role::Processor | Role::Controller | Role::JointController)
        );
        if needs_country {
            self.need(recipient.country.is_some(), "recipients.*.country", &who);
        }
        let party = self.notice.party(id);
        let unexplained = recipient.transfer.is_none()
            && party.is_some_and(|party| {
                party.transfers.iter().any(|transfer| {
                    transfer.mechanism.is_none()
                        && transfer
                            .country
                            .is_some_and(|cc| catalogue.countries.exists(cc))
                })
            });
        if unexplained && !recipient.faulty("transfer") {
            let country = recipient.country.as_ref();
            let at = Who {
                span: country.map_or(recipient.key, |country| country.span),
                name: format!("`{id}`"),
                meta: who.meta,
            };
            self.tell("recipients.*.transfer", &at);
        }
        for transfer in recipient
            .transfer
            .iter()
            .flat_map(|list| list.value.0.iter())
        {
            self.transfer(id, transfer);
        }
    }

    pub(super) fn transfer(&mut self, id: &str, transfer: &Spanned<Transfer>) {
        let who = Who {
            name: format!("the transfer to `{id}`"),
            span: transfer.mechanism.as_ref().map_or(transfer.key, |m| m.span),
            meta: &transfer.meta,
        };
        let mechanism = transfer.mechanism.as_ref().map(|mechanism| mechanism.value);
        self.need(
            mechanism.is_some(),
            "recipients.*.transfer.*.mechanism",
            &who,
        );
        // A framework that does not reach the country is told by `unverified-framework` itself.
        let home = self.notice.party(id).and_then(|party| party.country);
        let country = transfer.country.as_ref().map(|country| country.code());
        let countries = &self.notice.catalogue.countries;
        let elsewhere = country
            .or(home)
            .is_some_and(|cc| countries.exists(cc) && countries.framework(cc).is_none());
        if mechanism == Some(Mechanism::Dpf) && !elsewhere {
            self.need(
                transfer.verified.is_some(),
                "recipients.*.transfer.*.verified",
                &who,
            );
        }
        if mechanism.is_some_and(Mechanism::needs_copy) {
            self.need(
                transfer.copy.is_some(),
                "recipients.*.transfer.*.copy",
                &who,
            );
        }
        if mechanism == Some(Mechanism::ExplicitConsent) {
            self.need(
                transfer.risks.is_some(),
                "recipients.*.transfer.*.risks",
                &who,
            );
        }
        if let Some(fallback) = &transfer.fallback {
            let who = Who {
                name: format!("the fallback of the transfer to `{id}`"),
                span: fallback.key,
                meta: &fallback.meta,
            };
            let mechanism = fallback.mechanism.as_ref().map(|mechanism| mechanism.value);
            self.need(
                mechanism.is_some(),
                "recipients.*.transfer.*.mechanism",
                &who,
            );
            if mechanism.is_some_and(Mechanism::needs_copy) {
                self.need(
                    fallback.copy.is_some(),
                    "recipients.*.transfer.*.copy",
                    &who,
                );
            }
        }
    }

    pub(super) fn service(&mut self, notice: &ServiceNotice) {
        let service = notice.service;
        let who = Who {
            name: format!("the service `{}`", notice.id),
            span: notice.span,
            meta: &service.meta,
        };
        let own = service
            .r#use
            .as_ref()
            .is_some_and(|uses| uses.value == "self");
        if own {
            self.need(service.name.is_some(), "services.*.name", &who);
            self.need(
                service.description.is_some(),
                "services.*.description",
                &who,
            );
            self.need(service.consent.is_some(), "services.*.consent", &who);
        }
        if notice.consent == Some(Consent::Necessary) {
            let catalogued = notice.catalogue.is_some_and(|known| known.exempt.is_some());
            self.need(
                service.exempt.is_some() || catalogued,
                "services.*.exempt",
                &who,
            );
        }
        if let Some(exempt) = &service.exempt {
            let who = Who {
                name: format!("the exemption of `{}`", notice.id),
                span: exempt.key,
                meta: &exempt.meta,
            };
            self.need(
                exempt.criterion.is_some(),
                "services.*.exempt.criterion",
                &who,
            );
            self.need(exempt.reason.is_some(), "services.*.exempt.reason", &who);
        }
        for item in items(&service.storage) {
            let name = item.name.as_ref().map_or("", |name| name.as_str());
            let who = Who {
                name: match name {
                    "" => format!("a stored item of `{}`", notice.id),
                    name => format!("the stored item `{name}` of `{}`", notice.id),
                },
                span: item.name.as_ref().map_or(item.span, |name| name.span),
                meta: &item.meta,
            };
            self.need(item.name.is_some(), "services.*.storage.*.name", &who);
            self.need(
                item.lifetime.is_some(),
                "services.*.storage.*.lifetime",
                &who,
            );
            self.need(item.purpose.is_some(), "services.*.storage.*.purpose", &who);
        }
    }
}
