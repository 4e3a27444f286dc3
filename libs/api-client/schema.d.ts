// Generated from openapi.json. The client in this folder is typed by it; nothing else writes types of the server.

export interface paths {
    "/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Agencies_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Cases_list"];
        put?: never;
        post: operations["Cases_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/legal-instruments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Cases_instruments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Cases_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CaseParticipation_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CaseStates_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CaseParticipation_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CaseParticipation_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CaseParticipation_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/members/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["CaseParticipation_addMember"];
        post?: never;
        delete: operations["CaseParticipation_removeMember"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/messages/{messageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["CaseNotes_revise"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CaseNotes_list"];
        put?: never;
        post: operations["CaseNotes_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/own-reference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Cases_setOwnReference"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CaseReferrals_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CaseStates_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CaseStates_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CaseStates_suspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Cases_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deputies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Deputies_list"];
        put?: never;
        post: operations["Deputies_name"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deputies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Deputies_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/desks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Agencies_openDesk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/desks/{id}/duty": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Duty_roster"];
        put?: never;
        post: operations["Duty_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/desks/{id}/duty/{dutyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Duty_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/duty/now": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Duty_now"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/eligibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Agencies_eligibility"];
        put: operations["Agencies_changeEligibility"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Health_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Health_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Live_follow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Messages_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Messages_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Messages_reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Messages_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Messages_giveBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notification-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Notifications_settings"];
        put: operations["Notifications_choose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Notifications_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Notifications_count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Notifications_markRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Sessions_completeReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["People_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReferralLists_list"];
        put?: never;
        post: operations["Referrals_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReferralLists_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Referrals_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{id}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReferralReceiving_acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReferralMessages_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReferralReceiving_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{id}/clarifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReferralMessages_clarify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{id}/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ResponseTimes_clock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{id}/delays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReferralNotices_announceDelay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Referrals_edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{id}/evidential-uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OnwardUse_recordEvidentialUse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OnwardUse_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{id}/forwards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OnwardUse_forward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{id}/messages/{messageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ReferralMessages_edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{id}/messages/{messageId}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReferralMessages_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{id}/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReferralNotices_reportOutcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{id}/permission-denials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Permissions_deny"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{id}/permission-ends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Permissions_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{id}/permission-grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Permissions_grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{id}/permission-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Permissions_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{id}/purges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReferralReceiving_answerRecall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{id}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReferralMessages_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{id}/readiness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Referrals_readiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{id}/recalls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReferralNotices_recall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{id}/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReferralMessages_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{id}/resumptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReferralNotices_resumeClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{id}/stops": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReferralNotices_stopClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Referrals_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{id}/updates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReferralMessages_update"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReferralNotices_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/response-times": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ResponseTimes_figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/response-times/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ResponseTimes_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Sessions_who"];
        put?: never;
        post: operations["Sessions_signIn"];
        delete: operations["Sessions_signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Sessions_changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Agencies_suspension"];
        put: operations["Agencies_suspend"];
        post?: never;
        delete: operations["Agencies_resume"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/translations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Translations_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/translations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Translations_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/translations/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Reviewing_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/translations/{id}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Translating_finish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/translations/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Translations_explain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/translations/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Reviewing_giveBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/translations/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Reviewing_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/translations/{id}/segments/{segmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Translating_translate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/translations/{id}/segments/{segmentId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Reviewing_approveSegment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/translations/{id}/segments/{segmentId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Reviewing_returnSegment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/translations/{id}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Translating_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Users_list"];
        put?: never;
        post: operations["Users_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}/address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Users_changeAddress"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}/desks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Users_changeDesks"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Users_disable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Users_enable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Users_startReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Users_changeRoles"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Users_unlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Work_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AddedCaseNoteAnswer: {
            /** Format: uuid */
            id: string;
            messages: components["schemas"]["CaseMessageAnswer"][];
        };
        AddedTranslationNoteAnswer: {
            /** Format: uuid */
            id: string;
        };
        AddressDto: {
            /** @description Null: no mails */
            email: string | null;
        };
        AddresseeDto: {
            agency: string;
            desk: string;
        };
        AgeingAnswer: {
            under8Hours: number;
            under3Days: number;
            under7Days: number;
            under30Days: number;
            over30Days: number;
        };
        AgencyAnswer: {
            /** Format: uuid */
            id: string;
            side: string;
            code: string;
            nameEn: string;
            nameZh: string;
            /** @description Languages that it accepts */
            languages: string[];
            /** @description It translates what it receives itself */
            takesOriginals: boolean;
            /** @description While it is not, nothing new can be sent to it, or by it */
            isEligible: boolean;
            /**
             * Format: date-time
             * @description Since when it is, or is not
             */
            eligibleSince: string | null;
            /** @description Why it is, or is not */
            eligibilityReason: string | null;
            /** @description A name of the IANA database, such as Asia/Shanghai */
            timeZone: string;
            desks: components["schemas"]["DeskAnswer"][];
            keys: components["schemas"]["AgencyKeyAnswer"][];
        };
        AgencyKeyAnswer: {
            /** @description Raw Ed25519 public key, in hexadecimal */
            publicKey: string;
            /** Format: date-time */
            from: string;
            /**
             * Format: date-time
             * @description Null while it holds
             */
            to: string | null;
        };
        AgencyListAnswer: {
            items: components["schemas"]["AgencyAnswer"][];
        };
        AnswerDto: {
            /** @enum {string} */
            language: "en" | "zh-CN";
            text: string;
            handling: ("H0" | "H1" | "H2" | "H3")[];
            /** @description The restriction that H3 stands for */
            handlingText?: string | null;
            evaluation?: components["schemas"]["EvaluationDto"] | null;
            /** @description The last answer: it leaves no item open */
            isFinal: boolean;
            items?: components["schemas"]["ItemAnswerDto"][];
        };
        AssigneeDto: {
            /**
             * Format: uuid
             * @description An officer of the desk
             */
            userId: string;
        };
        AuthorAnswer: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        BasisAnswer: {
            /** @description Code of an instrument of the register */
            instrument: string;
            article: string | null;
        };
        BasisDto: {
            /** @description Code of an instrument in force */
            instrument: string;
            article?: string | null;
        };
        CaseAbilitiesAnswer: {
            /** @description Null: possible now; a code: why not now; absent: not with these roles */
            invite?: string | null;
            /** @description Null: possible now; a code: why not now; absent: not with these roles */
            accept?: string | null;
            /** @description Null: possible now; a code: why not now; absent: not with these roles */
            decline?: string | null;
            /** @description Null: possible now; a code: why not now; absent: not with these roles */
            leave?: string | null;
            /** @description Null: possible now; a code: why not now; absent: not with these roles */
            suspend?: string | null;
            /** @description Null: possible now; a code: why not now; absent: not with these roles */
            resume?: string | null;
            /** @description Null: possible now; a code: why not now; absent: not with these roles */
            close?: string | null;
            /** @description Null: possible now; a code: why not now; absent: not with these roles */
            reopen?: string | null;
            /** @description Null: possible now; a code: why not now; absent: not with these roles */
            addMember?: string | null;
            /** @description Null: possible now; a code: why not now; absent: not with these roles */
            removeMember?: string | null;
            /** @description Null: possible now; a code: why not now; absent: not with these roles */
            note?: string | null;
            /** @description Null: possible now; a code: why not now; absent: not with these roles */
            shareNote?: string | null;
            /** @description Null: possible now; a code: why not now; absent: not with these roles */
            setOwnReference?: string | null;
        };
        CaseAnswer: {
            /** Format: uuid */
            id: string;
            reference: string;
            /** @enum {string} */
            state: "proposed" | "open" | "suspended" | "closed" | "declined";
            /** @description For the If-Match of a change */
            version: number;
        };
        CaseBasisAnswer: {
            /** @description Code */
            instrument: string;
            article: string;
        };
        CaseContentAnswer: {
            title: string;
            summary: string;
            language: string;
            translation: components["schemas"]["CaseTranslationAnswer"] | null;
            legalBasis: components["schemas"]["CaseBasisAnswer"][];
            /** @description The agency's own number; never crosses */
            ownReference: string | null;
        };
        CaseDetailAnswer: {
            /** @description For the If-Match of a change */
            version: number;
            /** Format: uuid */
            id: string;
            reference: string;
            /** @enum {string} */
            state: "proposed" | "open" | "suspended" | "closed" | "declined";
            /** @enum {string|null} */
            stateReason: "COURT_PROCEEDINGS" | "OPERATION_AT_RISK" | "AWAITING_EVIDENCE" | "COOPERATION_SUSPENDED" | "NO_CAPACITY" | "OBSTACLE_GONE" | "NEW_INFORMATION" | "OBJECTIVE_REACHED" | "NO_FURTHER_LEADS" | "MERGED" | "WITHDRAWN" | "NEW_EVIDENCE" | "COURT_ORDER" | "CLOSED_IN_ERROR" | "OUT_OF_SCOPE" | "NO_LEGAL_BASIS" | "OWN_INVESTIGATION" | "TASK_DONE" | "ESSENTIAL_INTERESTS" | "JOINED" | "INVITED" | "LEFT" | null;
            /** Format: date-time */
            stateAt: string;
            /** @enum {string|null} */
            outcome: "PROSECUTION" | "CONVICTION" | "NETWORK_DISRUPTED" | "SEIZURE" | "ADMINISTRATIVE_ACTION" | "HANDED_OVER" | "MERGED" | "INSUFFICIENT_EVIDENCE" | "NOT_AN_OFFENCE" | "NOT_PURSUED" | null;
            /** @enum {string} */
            crimeType: "fentanyl" | "precursor" | "equipment" | "money" | "parcel";
            /** @enum {string} */
            template: "fentanyl" | "precursor" | "equipment" | "money" | "parcel";
            /** @description The least that everything in the case carries */
            handling: ("H0" | "H1" | "H2" | "H3")[];
            /** @description A drill, kept out of all statistics */
            exercise: boolean;
            /**
             * Format: uuid
             * @description The own desk
             */
            deskId: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: uuid */
            leadAgencyId: string;
            /**
             * @description How the own agency stands to it
             * @enum {string|null}
             */
            participation: "invited" | "accepted" | "declined" | "left" | null;
            /** @description Another agency takes part */
            hasPartners: boolean;
            /**
             * Format: date-time
             * @description When the own file was made
             */
            createdAt: string;
            content: components["schemas"]["CaseContentAnswer"];
            /** @description The lead agency first */
            participants: components["schemas"]["ParticipantAnswer"][];
            members: components["schemas"]["CaseMemberAnswer"][];
            /** @description The newest; more of them by its cursor */
            notes: components["schemas"]["CaseNotePageAnswer"];
            abilities: components["schemas"]["CaseAbilitiesAnswer"];
        };
        CaseMemberAnswer: {
            /** Format: uuid */
            userId: string;
            name: string;
            login: string;
            roles: ("liaison" | "supervisor" | "analyst" | "translator" | "examiner" | "secretariat" | "auditor" | "administrator" | "operator")[];
            /** Format: date-time */
            since: string;
        };
        CaseMessageAnswer: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "case.invitation" | "case.acceptance" | "case.decline" | "case.leave" | "case.state" | "case.note";
            /** Format: uuid */
            toAgencyId: string;
            /** @enum {string} */
            state: "draft" | "translating" | "awaiting_release" | "released" | "returned" | "rejected";
            /** @description For the If-Match of a change */
            version: number;
        };
        CaseNoteAnswer: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            scope: "private" | "shared";
            /** Format: uuid */
            authorAgencyId: string;
            /**
             * Format: uuid
             * @description Null for a note of another agency
             */
            authorUserId: string | null;
            text: string;
            language: string;
            translation: components["schemas"]["NoteTranslationAnswer"] | null;
            handling: ("H0" | "H1" | "H2" | "H3")[];
            /** Format: date-time */
            at: string;
        };
        CaseNotePageAnswer: {
            items: components["schemas"]["CaseNoteAnswer"][];
            /** @description The cursor of the page after this; null at the end */
            next: string | null;
        };
        CasePageAnswer: {
            items: components["schemas"]["CaseRowAnswer"][];
            /** @description The cursor of the page after this; null at the end */
            next: string | null;
        };
        CaseRefAnswer: {
            /** Format: uuid */
            id: string;
            reference: string;
        };
        CaseReferralsAnswer: {
            items: components["schemas"]["ReferralRowAnswer"][];
            /** @description The cursor of the page after this; null at the end */
            next: string | null;
            /** @description To how many of them an answer is still owed */
            open: number;
            /** @description A count of this much says: so much or more */
            atMost: number;
        };
        CaseRowAnswer: {
            /** @description For the If-Match of a change */
            version: number;
            /** Format: uuid */
            id: string;
            reference: string;
            /** @enum {string} */
            state: "proposed" | "open" | "suspended" | "closed" | "declined";
            /** @enum {string|null} */
            stateReason: "COURT_PROCEEDINGS" | "OPERATION_AT_RISK" | "AWAITING_EVIDENCE" | "COOPERATION_SUSPENDED" | "NO_CAPACITY" | "OBSTACLE_GONE" | "NEW_INFORMATION" | "OBJECTIVE_REACHED" | "NO_FURTHER_LEADS" | "MERGED" | "WITHDRAWN" | "NEW_EVIDENCE" | "COURT_ORDER" | "CLOSED_IN_ERROR" | "OUT_OF_SCOPE" | "NO_LEGAL_BASIS" | "OWN_INVESTIGATION" | "TASK_DONE" | "ESSENTIAL_INTERESTS" | "JOINED" | "INVITED" | "LEFT" | null;
            /** Format: date-time */
            stateAt: string;
            /** @enum {string|null} */
            outcome: "PROSECUTION" | "CONVICTION" | "NETWORK_DISRUPTED" | "SEIZURE" | "ADMINISTRATIVE_ACTION" | "HANDED_OVER" | "MERGED" | "INSUFFICIENT_EVIDENCE" | "NOT_AN_OFFENCE" | "NOT_PURSUED" | null;
            /** @enum {string} */
            crimeType: "fentanyl" | "precursor" | "equipment" | "money" | "parcel";
            /** @enum {string} */
            template: "fentanyl" | "precursor" | "equipment" | "money" | "parcel";
            /** @description The least that everything in the case carries */
            handling: ("H0" | "H1" | "H2" | "H3")[];
            /** @description A drill, kept out of all statistics */
            exercise: boolean;
            /**
             * Format: uuid
             * @description The own desk
             */
            deskId: string;
            /** Format: date-time */
            updatedAt: string;
            /** @description Code of the lead agency */
            lead: string;
            /**
             * Format: date-time
             * @description When the own file was made
             */
            at: string;
            title: string;
        };
        CaseTranslationAnswer: {
            language: string;
            title: string;
            summary: string;
        };
        ChangePasswordDto: {
            current: string;
            password: string;
        };
        CheckAnswer: {
            name: string;
            ok: boolean;
        };
        ClarificationDto: {
            /** @enum {string} */
            language: "en" | "zh-CN";
            text: string;
            handling: ("H0" | "H1" | "H2" | "H3")[];
            /** @description The restriction that H3 stands for */
            handlingText?: string | null;
            evaluation?: components["schemas"]["EvaluationDto"] | null;
            /**
             * Format: uuid
             * @description The question that it answers
             */
            of: string;
        };
        ClockAnswer: {
            /** @enum {string} */
            status: "not_started" | "running" | "stopped" | "met" | "missed" | "withdrawn";
            /** @description The whole time from the first draft: each second has one stage and one holder */
            spans: components["schemas"]["ClockSpanAnswer"][];
            perHolder: components["schemas"]["TimePerHolderAnswer"];
            perStage: components["schemas"]["TimePerStageAnswer"];
            /**
             * Format: date-time
             * @description The delivery of the original
             */
            startedAt: string | null;
            /**
             * Format: date-time
             * @description Moves on while a stop lasts; null where there is none
             */
            dueAt: string | null;
            /** @description Milliseconds, negative when overdue; what was left, once judged */
            remainingMs: number | null;
            /**
             * @description Why it stands still now
             * @enum {string|null}
             */
            stopped: "TRANSLATION_RETURNED" | "CLARIFICATION_PENDING" | "JUDICIAL_AUTHORISATION" | "FORCE_MAJEURE" | "SUSPENSION" | null;
            stops: components["schemas"]["ClockStopAnswer"][];
            /**
             * Format: date-time
             * @description The delivery of the last answer
             */
            judgedAt: string | null;
            /**
             * Format: date-time
             * @description The same, where it was in time
             */
            metAt: string | null;
            isLate: boolean;
            /** @description Milliseconds from delivery to the answer, or to now, without the stops */
            netMs: number;
            /** @description Milliseconds from release to the answer, or to now */
            grossMs: number;
        };
        ClockSpanAnswer: {
            /** @enum {string} */
            stage: "drafting" | "release" | "translation_in" | "transit" | "triage" | "work" | "clarification" | "authorisation" | "stopped" | "translation_back" | "release_back";
            /** @enum {string} */
            holder: "requester" | "receiver" | "third_party" | "nobody" | "transit";
            /** Format: date-time */
            from: string;
            /**
             * Format: date-time
             * @description Null while it goes on
             */
            to: string | null;
        };
        ClockStopAnswer: {
            /** @enum {string} */
            code: "TRANSLATION_RETURNED" | "CLARIFICATION_PENDING" | "JUDICIAL_AUTHORISATION" | "FORCE_MAJEURE" | "SUSPENSION";
            /** Format: date-time */
            from: string;
            /**
             * Format: date-time
             * @description Null while it lasts
             */
            to: string | null;
        };
        ClockStopDto: {
            /** @enum {string} */
            code: "CLARIFICATION_PENDING" | "JUDICIAL_AUTHORISATION" | "TRANSLATION_RETURNED" | "SUSPENSION" | "FORCE_MAJEURE";
        };
        ClockSummaryAnswer: {
            /**
             * @description A running clock is overdue once `dueAt` is past; one that stopped in time is not
             * @enum {string}
             */
            status: "not_started" | "running" | "stopped" | "met" | "missed" | "withdrawn";
            /**
             * Format: date-time
             * @description The delivery of the original
             */
            startedAt: string | null;
            /**
             * Format: date-time
             * @description Null while it stands still in time: then it moves on, and `leftMs` says what is left
             */
            dueAt: string | null;
            /**
             * @description Why it stands still
             * @enum {string|null}
             */
            stopped: "CLARIFICATION_PENDING" | "JUDICIAL_AUTHORISATION" | "TRANSLATION_RETURNED" | "SUSPENSION" | "FORCE_MAJEURE" | null;
            /** Format: date-time */
            stoppedAt: string | null;
            /** @description Milliseconds, negative where it was late: of what stands still in time, or has been judged */
            leftMs: number | null;
            /**
             * Format: date-time
             * @description The delivery of the last answer
             */
            judgedAt: string | null;
        };
        CloseDto: {
            /** @enum {string} */
            reason: "OBJECTIVE_REACHED" | "NO_FURTHER_LEADS" | "MERGED" | "WITHDRAWN";
            /** @enum {string} */
            outcome: "PROSECUTION" | "CONVICTION" | "NETWORK_DISRUPTED" | "SEIZURE" | "ADMINISTRATIVE_ACTION" | "HANDED_OVER" | "MERGED" | "INSUFFICIENT_EVIDENCE" | "NOT_AN_OFFENCE" | "NOT_PURSUED";
        };
        ColleagueAnswer: {
            /** Format: uuid */
            id: string;
            name: string;
            roles: ("liaison" | "supervisor" | "analyst" | "translator" | "examiner" | "secretariat" | "auditor" | "administrator" | "operator")[];
            languages: string[];
            deskIds: string[];
        };
        CommentDto: {
            comment: string;
        };
        CompleteResetDto: {
            login: string;
            token: string;
            password: string;
        };
        ContentAnswer: {
            texts: {
                [key: string]: string;
            };
            data: {
                [key: string]: unknown;
            };
        };
        CooperationAbilitiesAnswer: {
            /** @description Null: possible now; a code: why not now; absent: not with these roles */
            suspend?: string | null;
            /** @description Null: possible now; a code: why not now; absent: not with these roles */
            resume?: string | null;
        };
        CooperationAnswer: {
            items: components["schemas"]["SideAnswer"][];
            /** @description On behalf of the own side */
            abilities: components["schemas"]["CooperationAbilitiesAnswer"];
        };
        CounterpartAnswer: {
            side: string;
            /** @description Code */
            agency: string;
            /** @description Code */
            desk: string;
        };
        CrossedMessageAnswer: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "referral.original" | "referral.clarification_request" | "referral.clarification" | "referral.interim_answer" | "referral.final_answer" | "referral.refusal" | "referral.delay_notice" | "referral.update" | "referral.stop" | "referral.resume" | "referral.withdrawal" | "referral.recall" | "referral.outcome" | "referral.permission_request" | "referral.permission_grant" | "referral.permission_denial" | "referral.permission_end" | "referral.evidential_use";
            /** @enum {string} */
            box: "in" | "out";
            /** @enum {string} */
            state: "pending" | "delivered" | "undeliverable" | "accepted";
            /** Format: date-time */
            sentAt: string;
            /**
             * Format: date-time
             * @description Of what was sent: by the receiver's receipt
             */
            receivedAt: string | null;
            /** @description A code: why it has not arrived yet, or was refused */
            trouble: string | null;
            facts: components["schemas"]["ReferralFactsAnswer"];
            language: string | null;
            handling: ("H0" | "H1" | "H2" | "H3")[];
            recall: components["schemas"]["RecallAnswer"] | null;
            /** @description Null without words, after a recall, or without the need to know */
            content: components["schemas"]["ReferralContentAnswer"] | null;
        };
        DeadlineAnswer: {
            /** @enum {string} */
            class: "URGENT_DIRECT" | "URGENT_INDIRECT" | "NORMAL" | "PROLONGED";
            /** @enum {string|null} */
            ground?: "G1" | "G2" | "G3" | "G4" | null;
            /**
             * Format: date
             * @description A day of the receiver's zone
             */
            agreedDate?: string | null;
        };
        DeadlineDto: {
            /** @enum {string} */
            class: "URGENT_DIRECT" | "URGENT_INDIRECT" | "NORMAL" | "PROLONGED";
            /**
             * @description Of the urgent classes
             * @enum {string|null}
             */
            ground?: "G1" | "G2" | "G3" | "G4" | null;
            /**
             * Format: date
             * @description Of PROLONGED: a day of the receiver's zone
             */
            agreedDate?: string | null;
        };
        DelayDto: {
            /** Format: date */
            expectedDate: string;
            /** @enum {string} */
            reason: "LABORATORY" | "OTHER_AUTHORITY" | "SERVICE_PROVIDER" | "FIELD_WORK" | "VOLUME" | "TRANSLATION" | "RESOURCES" | "TECHNICAL";
        };
        DeputyshipAbilitiesAnswer: {
            /** @description Null: possible now; a code: why not now; absent: not with these roles */
            end?: string | null;
        };
        DeputyshipAnswer: {
            /** Format: uuid */
            id: string;
            absent: components["schemas"]["DeputyshipPersonAnswer"];
            deputy: components["schemas"]["DeputyshipPersonAnswer"];
            /** Format: date-time */
            from: string;
            /**
             * Format: date-time
             * @description When it ends by itself
             */
            until: string;
            reason: string;
            /** Format: date-time */
            namedAt: string;
            /**
             * Format: date-time
             * @description When someone ended it before its time
             */
            endedAt: string | null;
            /** Format: uuid */
            endedBy: string | null;
            /**
             * @description without_effect: in its time, but the two no longer have the same office, or an account is closed
             * @enum {string}
             */
            state: "coming" | "in_force" | "without_effect" | "over";
            /** @description Desks of the absent person */
            deskIds: string[];
            abilities: components["schemas"]["DeputyshipAbilitiesAnswer"];
        };
        DeputyshipListAnswer: {
            items: components["schemas"]["DeputyshipAnswer"][];
        };
        DeputyshipPersonAnswer: {
            /** Format: uuid */
            id: string;
            name: string;
            roles: ("liaison" | "supervisor" | "analyst" | "translator" | "examiner" | "secretariat" | "auditor" | "administrator" | "operator")[];
        };
        DeskAnswer: {
            /** Format: uuid */
            id: string;
            code: string;
            nameEn: string;
            nameZh: string;
        };
        DeskDutyAnswer: {
            desk: components["schemas"]["DeskAnswer"];
            people: components["schemas"]["DutyAnswer"][];
            gaps: components["schemas"]["DutyGapAnswer"][];
            abilities: components["schemas"]["DutyAbilitiesAnswer"];
        };
        DesksDto: {
            deskIds: string[];
        };
        DraftAnswer: {
            /** Format: uuid */
            id: string;
            /** @description Null before its release */
            reference: string | null;
            /** @enum {string} */
            state: "draft" | "rejected" | "released" | "delivered" | "acknowledged" | "in_progress" | "clarification_pending" | "answered" | "refused" | "closed" | "withdrawn";
            /** @description For the If-Match of a change */
            version: number;
            message: components["schemas"]["ReferralMessageAnswer"];
        };
        DutyAbilitiesAnswer: {
            /** @description Null: possible now; a code: why not now; absent: not with these roles */
            enter?: string | null;
            /** @description Null: possible now; a code: why not now; absent: not with these roles */
            remove?: string | null;
        };
        DutyAnswer: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            deskId: string;
            /** Format: uuid */
            userId: string;
            name: string;
            roles: ("liaison" | "supervisor" | "analyst" | "translator" | "examiner" | "secretariat" | "auditor" | "administrator" | "operator")[];
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            until: string;
        };
        DutyGapAnswer: {
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            until: string;
            missing: ("author" | "releaser")[];
        };
        DutyNowAnswer: {
            /** Format: date-time */
            at: string;
            /**
             * Format: date-time
             * @description Until when gaps are looked for
             */
            until: string;
            items: components["schemas"]["DeskDutyAnswer"][];
        };
        EligibilityAnswer: {
            isEligible: boolean;
            /** Format: date-time */
            from: string;
            /**
             * Format: date-time
             * @description Null while it lasts
             */
            until: string | null;
            reason: string;
        };
        EligibilityDto: {
            eligible: boolean;
            reason: string;
        };
        EligibilityListAnswer: {
            items: components["schemas"]["EligibilityAnswer"][];
        };
        EvaluationAnswer: {
            /** @enum {string} */
            source: "A" | "B" | "C" | "X";
            /** @enum {string} */
            information: "1" | "2" | "3" | "4";
        };
        EvaluationDto: {
            /** @enum {string} */
            source: "A" | "B" | "C" | "X";
            /** @enum {string} */
            information: "1" | "2" | "3" | "4";
        };
        EvidentialUseDto: {
            /** @description Messages of this referral */
            messages: string[];
            /** @description Reference of the proceedings */
            proceeding: string;
            /** @description The court or authority */
            authority: string;
            /** Format: date */
            usedOn: string;
        };
        ExportedMessageAnswer: {
            /** Format: uuid */
            id: string;
            kind: string;
            label: components["schemas"]["LabelAnswer"];
            /** @description Code of the agency */
            from: string;
            /** Format: date-time */
            sentAt: string;
            handling: components["schemas"]["LabelledCodeAnswer"][];
            language: string | null;
            facts: {
                [key: string]: unknown;
            };
            /** @description SHA-256 of the signed header, base64url */
            hash: string;
            /** @description Why its words are left out */
            withheld: components["schemas"]["LabelledCodeAnswer"] | null;
            texts: components["schemas"]["ExportedTextAnswer"][];
            data: {
                [key: string]: unknown;
            };
        };
        ExportedTextAnswer: {
            language: string | null;
            text: string;
            translation: components["schemas"]["TranslatedSaidAnswer"] | null;
            /** @description Of the field, e.g. `items.1` */
            path: string;
            label: components["schemas"]["LabelAnswer"];
        };
        ExporterAnswer: {
            login: string;
            name: string;
        };
        FieldProblem: {
            /** @description Where, e.g. `items[2].text` */
            path: string;
            message: string;
        };
        FigureAnswer: {
            referrals: number;
            acknowledged: number;
            answered: number;
            refused: number;
            withdrawn: number;
            closed: number;
            open: number;
            overdue: number;
            judged: number;
            inTime: number;
            late: number;
            /** @description Of those judged, 0 to 1 */
            shareInTime: number | null;
            /** @description Without the stops */
            net: components["schemas"]["SpreadAnswer"];
            /** @description From release to answer, everything counted */
            gross: components["schemas"]["SpreadAnswer"];
            meanStageSeconds: components["schemas"]["MeanStagesAnswer"];
            oldestOpen: components["schemas"]["OldestOpenAnswer"] | null;
            /** @description How many are open, by the time since their delivery */
            openByAge: components["schemas"]["AgeingAnswer"];
        };
        FiguresAnswer: {
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to: string;
            /** Format: date-time */
            asOf: string;
            total: components["schemas"]["FigureAnswer"];
            groups: components["schemas"]["GroupAnswer"][];
        };
        ForwardDto: {
            /** @description Of any other agency, of the own side too */
            to: components["schemas"]["AddresseeDto"];
            /** @description Messages of this referral */
            messages: string[];
            /**
             * @description A lead if not said
             * @enum {string}
             */
            kind?: "lead" | "information_request" | "action_request" | "forensic_request" | "precursor_incident" | "nps_alert" | "legal_assistance_notice";
            /**
             * @description One in which every message is there
             * @enum {string}
             */
            language: "en" | "zh-CN";
            title: string;
            text?: string | null;
        };
        ForwardedOriginalAnswer: {
            language: string;
            texts: {
                [key: string]: string;
            };
        };
        ForwardedPartAnswer: {
            /** Format: uuid */
            message: string;
            /** @description As in the thread it comes from, e.g. `referral.original` */
            kind: string;
            /** @description Code of the agency that wrote it */
            agency: string;
            reference: string;
            /** Format: date-time */
            sentAt: string;
            handling: ("H0" | "H1" | "H2" | "H3")[];
            /** @description That its words are passed on in */
            language: string;
            /** @description Of what is passed on in its translation */
            original: components["schemas"]["ForwardedOriginalAnswer"] | null;
            /** @description What is the same in every language, as in its own thread */
            data: {
                [key: string]: unknown;
            };
        };
        GroupAnswer: {
            key: components["schemas"]["GroupKeyAnswer"];
            figures: components["schemas"]["FigureAnswer"];
        };
        GroupKeyAnswer: {
            /** @description By pair: code of the requesting agency */
            requester?: string;
            /** @description By pair: code of the receiving agency */
            receiver?: string;
            /** @description By desk: code of the own desk */
            desk?: string | null;
            /** @enum {string} */
            class?: "URGENT_DIRECT" | "URGENT_INDIRECT" | "NORMAL" | "PROLONGED";
            /** @enum {string} */
            kind?: "lead" | "information_request" | "action_request" | "forensic_request" | "precursor_incident" | "nps_alert" | "legal_assistance_notice";
            /** @enum {string} */
            crimeType?: "fentanyl" | "precursor" | "equipment" | "money" | "parcel";
            /** @description YYYY-MM, in UTC */
            month?: string;
        };
        IdentifierAnswer: {
            /** @enum {string} */
            kind: "cas" | "hs" | "container" | "parcel" | "uscc" | "registration" | "prc_identity" | "national_id" | "passport" | "phone" | "email" | "website" | "bitcoin" | "bitcoin_cash" | "bitcoin_gold" | "litecoin" | "dogecoin" | "dash" | "zcash" | "verge" | "ethereum" | "tron" | "ripple" | "solana" | "monero";
            value: string;
        };
        IdentifierDto: {
            /** @enum {string} */
            kind: "cas" | "hs" | "container" | "parcel" | "uscc" | "registration" | "prc_identity" | "national_id" | "passport" | "phone" | "email" | "website" | "bitcoin" | "bitcoin_cash" | "bitcoin_gold" | "litecoin" | "dogecoin" | "dash" | "zcash" | "verge" | "ethereum" | "tron" | "ripple" | "solana" | "monero";
            value: string;
        };
        InstrumentAnswer: {
            code: string;
            titleEn: string;
            titleZh: string;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string | null;
        };
        InstrumentListAnswer: {
            items: components["schemas"]["InstrumentAnswer"][];
        };
        InvitedDto: {
            /** Format: uuid */
            agencyId: string;
            /** Format: uuid */
            deskId: string;
        };
        InvitingAnswer: {
            /** Format: uuid */
            id: string;
            reference: string;
            /** @enum {string} */
            state: "proposed" | "open" | "suspended" | "closed" | "declined";
            /** @description For the If-Match of a change */
            version: number;
            invitations: components["schemas"]["CaseMessageAnswer"][];
        };
        ItemAnswerDto: {
            no: number;
            /** @enum {string|null} */
            ground?: "R1" | "R2" | "R3" | "R4" | "R5" | "R6A" | "R6B" | "R6C" | "R7A" | "R7B" | "R8" | null;
            text?: string | null;
        };
        ItemCountAnswer: {
            /** @description Requested items that still wait for an answer */
            open: number;
            total: number;
        };
        ItemDataAnswer: {
            no: number;
            /** @description Of a requested item: beside those of the referral */
            handling?: ("H0" | "H1" | "H2" | "H3")[];
            /** @description Of a requested item */
            evaluation?: components["schemas"]["EvaluationAnswer"] | null;
            /**
             * @description Of an answer or a refusal
             * @enum {string}
             */
            state?: "answered" | "refused";
            /**
             * @description Of an answer or a refusal
             * @enum {string|null}
             */
            ground?: "R1" | "R2" | "R3" | "R4" | "R5" | "R6A" | "R6B" | "R6C" | "R7A" | "R7B" | "R8" | null;
        };
        ItemFactAnswer: {
            no: number;
            /**
             * @description Of an answer
             * @enum {string}
             */
            state?: "answered" | "refused";
            /**
             * @description Of what is refused
             * @enum {string}
             */
            ground?: "R1" | "R2" | "R3" | "R4" | "R5" | "R6A" | "R6B" | "R6C" | "R7A" | "R7B" | "R8";
        };
        LabelAnswer: {
            en: string;
            zh: string;
        };
        LabelledCodeAnswer: {
            en: string;
            zh: string;
            code: string;
        };
        LatePairAnswer: {
            /** @description Who asked, by its code */
            requester: string;
            /** @description Who was asked */
            receiver: string;
            count: number;
            /** Format: date-time */
            oldestDueAt: string;
        };
        LatePairsAnswer: {
            items: components["schemas"]["LatePairAnswer"][];
            /** @description Of all pairs */
            count: number;
        };
        LegalBasisDto: {
            /** @description Code of an instrument in force */
            instrument: string;
            article: string;
        };
        LiveAnswer: {
            /** @enum {string} */
            status: "live";
        };
        LiveHint: {
            /** @enum {string} */
            topic: "referral" | "case" | "message" | "translation" | "notification" | "session" | "agency";
            /** Format: uuid */
            id: string;
        };
        MarkReadDto: {
            ids?: string[];
            /**
             * Format: date-time
             * @description All up to here: the `at` of the newest that the person has seen
             */
            until?: string;
        };
        MarkedAnswer: {
            /** @description How many were unread before */
            read: number;
        };
        MarkingAnswer: {
            notice: components["schemas"]["LabelAnswer"];
            handling: components["schemas"]["LabelledCodeAnswer"][];
            /** @description What H3 stands for */
            restrictions: components["schemas"]["RestrictionAnswer"][];
        };
        MatchAnswer: {
            /** @enum {string} */
            kind: "cas" | "hs" | "container" | "parcel" | "uscc" | "registration" | "prc_identity" | "national_id" | "passport" | "phone" | "email" | "website" | "bitcoin" | "bitcoin_cash" | "bitcoin_gold" | "litecoin" | "dogecoin" | "dash" | "zcash" | "verge" | "ethereum" | "tron" | "ripple" | "solana" | "monero";
            /** @description In its normal form */
            value: string;
            /** Format: date-time */
            foundAt: string;
            referral: components["schemas"]["MatchedReferralAnswer"];
        };
        MatchedReferralAnswer: {
            /** Format: uuid */
            id: string;
            reference: string | null;
            /** @enum {string|null} */
            box: "in" | "out" | null;
            /** @enum {string|null} */
            state: "draft" | "rejected" | "released" | "delivered" | "acknowledged" | "in_progress" | "clarification_pending" | "answered" | "refused" | "closed" | "withdrawn" | null;
            title: string | null;
        };
        MeanStagesAnswer: {
            /** @description Seconds */
            drafting: number | null;
            /** @description Seconds */
            release: number | null;
            /** @description Seconds */
            translation_in: number | null;
            /** @description Seconds */
            transit: number | null;
            /** @description Seconds */
            triage: number | null;
            /** @description Seconds */
            work: number | null;
            /** @description Seconds */
            clarification: number | null;
            /** @description Seconds */
            authorisation: number | null;
            /** @description Seconds */
            stopped: number | null;
            /** @description Seconds */
            translation_back: number | null;
            /** @description Seconds */
            release_back: number | null;
        };
        MeasuredPageAnswer: {
            items: components["schemas"]["MeasuredRowAnswer"][];
            /** @description The cursor of the page after this; null at the end */
            next: string | null;
        };
        MeasuredRowAnswer: {
            /**
             * Format: date-time
             * @description Its delivery
             */
            at: string;
            /** Format: uuid */
            id: string;
            reference: string | null;
            /** @enum {string} */
            box: "in" | "out";
            /** @enum {string} */
            kind: "lead" | "information_request" | "action_request" | "forensic_request" | "precursor_incident" | "nps_alert" | "legal_assistance_notice";
            /** @enum {string} */
            crimeType: "fentanyl" | "precursor" | "equipment" | "money" | "parcel";
            /** @enum {string} */
            urgency: "URGENT_DIRECT" | "URGENT_INDIRECT" | "NORMAL" | "PROLONGED";
            /** @enum {string} */
            state: "released" | "delivered" | "acknowledged" | "in_progress" | "clarification_pending" | "answered" | "refused" | "closed" | "withdrawn";
            /** @description Code of the agency */
            requester: string;
            /** @description Code of the agency */
            receiver: string;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date-time */
            judgedAt: string | null;
            isLate: boolean;
        };
        MessageAbilitiesAnswer: {
            /** @description Null: possible now; a code: why not now; absent: not with these roles */
            edit?: string | null;
            /** @description Null: possible now; a code: why not now; absent: not with these roles */
            submit?: string | null;
            /** @description Null: possible now; a code: why not now; absent: not with these roles */
            release?: string | null;
            /** @description Null: possible now; a code: why not now; absent: not with these roles */
            return?: string | null;
            /** @description Null: possible now; a code: why not now; absent: not with these roles */
            reject?: string | null;
        };
        MessageAnswer: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description The referral or case that it belongs to
             */
            threadId: string;
            /** @description A code, e.g. `referral.original` or `case.note` */
            kind: string;
            /** @enum {string} */
            state: "draft" | "translating" | "awaiting_release" | "released" | "returned" | "rejected";
            /** @description For the If-Match of a change */
            version: number;
        };
        MessageDetailAnswer: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description The referral or case that it belongs to
             */
            threadId: string;
            /** @description A code, e.g. `referral.original` or `case.note` */
            kind: string;
            /** @enum {string} */
            state: "draft" | "translating" | "awaiting_release" | "released" | "returned" | "rejected";
            /** @description For the If-Match of a change */
            version: number;
            /**
             * Format: uuid
             * @description The own desk
             */
            deskId: string;
            /** Format: uuid */
            toAgencyId: string;
            /** Format: uuid */
            toDeskId: string;
            /** @enum {string} */
            urgency: "URGENT_DIRECT" | "URGENT_INDIRECT" | "NORMAL" | "PROLONGED";
            handling: ("H0" | "H1" | "H2" | "H3")[];
            /** @description A drill, kept out of all statistics */
            exercise: boolean;
            language: string;
            targetLanguage: string | null;
            /** @description Codes, numbers, times and ids; which there are follows from the kind */
            facts: {
                [key: string]: unknown;
            };
            authorIds: string[];
            /** Format: date-time */
            draftedAt: string;
            /** Format: date-time */
            submittedAt: string | null;
            /** Format: date-time */
            translationFrom: string | null;
            /** Format: date-time */
            translationTo: string | null;
            /** Format: date-time */
            releasedAt: string | null;
            /** Format: uuid */
            releasedBy: string | null;
            content: components["schemas"]["ContentAnswer"];
            translation: components["schemas"]["TranslatedTextsAnswer"] | null;
            /** @description Why a second person gave it back or rejected it */
            returnComment: string | null;
            /** @enum {string} */
            threadKind: "referral" | "case";
            /** @description The number of its referral or case; null before it has one */
            reference: string | null;
            /**
             * Format: date-time
             * @description When an answer is due in its thread
             */
            dueAt: string | null;
            counterpart: components["schemas"]["ReceiverAnswer"];
            /** @description The receiver translates itself */
            takesOriginals: boolean;
            /** @description In the order in which they came to write */
            authors: components["schemas"]["AuthorAnswer"][];
            translator: components["schemas"]["AuthorAnswer"] | null;
            reviewer: components["schemas"]["AuthorAnswer"] | null;
            /** @description Who released it */
            releaser: components["schemas"]["AuthorAnswer"] | null;
            rendering: components["schemas"]["RenderingAnswer"];
            /** @description Of what waits for its release; empty otherwise */
            checklist: components["schemas"]["ReleaseCheckAnswer"][];
            abilities: components["schemas"]["MessageAbilitiesAnswer"];
        };
        MessagePageAnswer: {
            items: components["schemas"]["MessageRowAnswer"][];
            /** @description The cursor of the page after this; null at the end */
            next: string | null;
        };
        MessageRowAnswer: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description The referral or case that it belongs to
             */
            threadId: string;
            /** @description A code, e.g. `referral.original` or `case.note` */
            kind: string;
            /** @enum {string} */
            state: "draft" | "translating" | "awaiting_release" | "released" | "returned" | "rejected";
            /** @description For the If-Match of a change */
            version: number;
            /** @enum {string} */
            threadKind: "referral" | "case";
            /** @description The number of its referral or case; null where there is none yet, or it is not to be seen */
            reference: string | null;
            /** @description Whether the reader may read more than the header */
            isCleared: boolean;
            /**
             * Format: uuid
             * @description The own desk
             */
            deskId: string;
            /** Format: uuid */
            toAgencyId: string;
            counterpart: components["schemas"]["ReceiverAnswer"];
            exercise: boolean;
            /** @description The approved translation is there */
            hasTranslation: boolean;
            /** @description In the order in which they came to write */
            authors: components["schemas"]["AuthorAnswer"][];
            /** @description The reader is an author, and so not the second person */
            isOwn: boolean;
            /**
             * Format: date-time
             * @description When an answer is due in its thread
             */
            dueAt: string | null;
            /** @enum {string} */
            urgency: "URGENT_DIRECT" | "URGENT_INDIRECT" | "NORMAL" | "PROLONGED";
            handling: ("H0" | "H1" | "H2" | "H3")[];
            language: string;
            /** @description Of what is or was with the translators */
            targetLanguage: string | null;
            authorIds: string[];
            /** Format: date-time */
            draftedAt: string;
            /** Format: date-time */
            submittedAt: string | null;
            /** @description Null where it has none, or without the need to know */
            title: string | null;
        };
        MessageSectionAnswer: {
            items: components["schemas"]["MessageRowAnswer"][];
            count: number;
        };
        MessageUsesAnswer: {
            /** Format: uuid */
            message: string;
            forward: string | null;
            export: string | null;
            evidential: string | null;
        };
        MissingPartAnswer: {
            /** @description Where, e.g. `items[2].text` */
            path: string;
            message: string;
        };
        NewCaseDto: {
            /**
             * Format: uuid
             * @description The own desk that keeps the case
             */
            deskId: string;
            /** @enum {string} */
            crimeType: "fentanyl" | "precursor" | "equipment" | "money" | "parcel";
            /**
             * @description The template of its texts; that of the crime type if not said
             * @enum {string}
             */
            template?: "fentanyl" | "precursor" | "equipment" | "money" | "parcel";
            /** @description The least that everything in the case carries */
            handling: ("H0" | "H1" | "H2" | "H3")[];
            /** @description A drill, kept out of all statistics */
            exercise?: boolean;
            /** @enum {string} */
            language: "en" | "zh-CN";
            title: string;
            summary: string;
            legalBasis: components["schemas"]["LegalBasisDto"][];
            /** @description The agency's own number; never crosses */
            ownReference?: string | null;
            invitations: components["schemas"]["InvitedDto"][];
        };
        NewDeputyshipAnswer: {
            /** Format: uuid */
            id: string;
        };
        NewDeputyshipDto: {
            /**
             * Format: uuid
             * @description A colleague of the same office: liaison officer, supervisor, or both
             */
            deputyId: string;
            /**
             * Format: date-time
             * @description A time that is over counts from now
             */
            from: string;
            /**
             * Format: date-time
             * @description When it ends by itself; 92 days later at most
             */
            until: string;
            reason: string;
        };
        NewDeskAnswer: {
            /** Format: uuid */
            id: string;
        };
        NewDeskDto: {
            code: string;
            nameEn: string;
            nameZh: string;
        };
        NewDutyAnswer: {
            /** Format: uuid */
            id: string;
        };
        NewDutyDto: {
            /**
             * Format: uuid
             * @description Someone of the desk
             */
            userId: string;
            /** Format: date-time */
            from: string;
            /**
             * Format: date-time
             * @description 31 days later at most
             */
            until: string;
        };
        NewNoteDto: {
            /**
             * @description A shared note goes to every participant, when it is released
             * @enum {string}
             */
            scope: "private" | "shared";
            text: string;
            /** @enum {string} */
            language: "en" | "zh-CN";
            /** @description Beside those of the case */
            handling?: ("H0" | "H1" | "H2" | "H3")[];
        };
        NewReferralDto: {
            /** @enum {string} */
            kind: "lead" | "information_request" | "action_request" | "forensic_request" | "precursor_incident" | "nps_alert" | "legal_assistance_notice";
            /** @enum {string} */
            crimeType: "fentanyl" | "precursor" | "equipment" | "money" | "parcel";
            deadline: components["schemas"]["DeadlineDto"];
            handling: ("H0" | "H1" | "H2" | "H3")[];
            /** @description The restriction that H3 stands for */
            handlingText?: string | null;
            evaluation?: components["schemas"]["EvaluationDto"] | null;
            legalBasis: components["schemas"]["BasisDto"][];
            /** @description A drill, kept out of all statistics */
            exercise?: boolean;
            /** @enum {string} */
            language: "en" | "zh-CN";
            title: string;
            text?: string | null;
            items?: components["schemas"]["RequestedItemDto"][];
            identifiers?: components["schemas"]["IdentifierDto"][];
            substances?: components["schemas"]["SubstanceDto"][];
            /** @description The agency's own number; never crosses */
            ownReference?: string | null;
            /**
             * Format: uuid
             * @description The own desk that sends it
             */
            deskId: string;
            to: components["schemas"]["AddresseeDto"];
            /**
             * Format: uuid
             * @description The joint case that it is part of
             */
            caseId?: string | null;
        };
        NewUserAnswer: {
            resetToken: string;
            /** Format: uuid */
            id: string;
        };
        NewUserDto: {
            /** @description name@AGENCY */
            login: string;
            name: string;
            /** @description Where mails go; none are sent without it */
            email?: string | null;
            languages: ("en" | "zh-CN")[];
            roles: ("liaison" | "supervisor" | "analyst" | "translator" | "examiner" | "secretariat" | "auditor" | "administrator" | "operator")[];
            deskIds: string[];
        };
        NoteTranslationAnswer: {
            language: string;
            text: string;
        };
        NotificationAnswer: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "referral.delivered" | "referral.assigned" | "referral.asked" | "referral.clarified" | "referral.answered-in-part" | "referral.answered" | "referral.refused" | "referral.delayed" | "referral.updated" | "referral.stopped" | "referral.resumed" | "referral.withdrawn" | "referral.recalled" | "referral.outcome-reported" | "referral.permission-requested" | "referral.permission-granted" | "referral.permission-denied" | "referral.permission-changed" | "case.invited" | "case.accepted" | "case.declined" | "case.left" | "case.state-changed" | "case.note-received" | "case.member-added" | "message.awaiting-release" | "message.returned" | "message.rejected" | "translation.waiting" | "translation.to-review" | "translation.returned" | "translation.cancelled" | "delivery.refused" | "delivery.stuck" | "job.died" | "account.reset-started" | "account.password-changed" | "account.roles-changed" | "account.deputy-named" | "account.deputy-ended";
            object: components["schemas"]["NotificationObject"];
            /** @description The number that everyone quotes; null before there is one */
            reference: string | null;
            /** @description The urgency class; null where there is none */
            urgency: string | null;
            /** Format: date-time */
            at: string;
            /** Format: date-time */
            readAt: string | null;
        };
        NotificationObject: {
            /** @enum {string} */
            kind: "referral" | "case" | "message" | "translation" | "account" | "job";
            /** Format: uuid */
            id: string;
        };
        NotificationPage: {
            items: components["schemas"]["NotificationAnswer"][];
            /** @description The cursor of the page after this; null at the end */
            next: string | null;
        };
        NotificationSettingsAnswer: {
            /** @description For the If-Match of a change; 0 before the first choice */
            version: number;
            /** @description Where mails go; an administrator sets it */
            address: string | null;
            byMail: boolean;
            quietFrom: string | null;
            quietUntil: string | null;
            /** @description Null for the agency's */
            timeZone: string | null;
            /**
             * @description Of mails; null for the person's first language
             * @enum {string|null}
             */
            language: "en" | "zh-CN" | null;
            agencyTimeZone: string;
        };
        NotificationSettingsDto: {
            /** @description Whether mails are sent at all, where an address is known */
            byMail: boolean;
            /** @description From then on what is not urgent waits */
            quietFrom: string | null;
            /** @description Until then; on the next day where it is earlier */
            quietUntil: string | null;
            /** @description An IANA zone, or null for the agency's */
            timeZone: string | null;
            /**
             * @description Of mails; null for the person's first language
             * @enum {string|null}
             */
            language: "en" | "zh-CN" | null;
        };
        OldestOpenAnswer: {
            /** Format: uuid */
            id: string;
            reference: string;
            /**
             * Format: date-time
             * @description Its delivery
             */
            since: string;
        };
        OriginAnswer: {
            /** @description Code of the agency that wrote it */
            agency: string;
            /** Format: uuid */
            message: string;
            /** @description What binds whoever holds it */
            handling: ("H0" | "H1" | "H2" | "H3")[];
        };
        OutcomeDto: {
            /** @enum {string} */
            code: "ARREST" | "SEIZURE" | "SHIPMENT_STOPPED" | "COMPANY_INSPECTED" | "LICENCE_ACTION" | "LISTING_REMOVED" | "ACCOUNT_FROZEN" | "CASE_OPENED" | "JOINED_TO_CASE" | "PROSECUTION" | "PREVENTIVE_TALK" | "NO_TRACE" | "NOT_IDENTIFIABLE" | "INSUFFICIENT_INFORMATION" | "NOT_AN_OFFENCE" | "DUPLICATE" | "OUT_OF_SCOPE";
            /** @enum {string} */
            usefulness: "ACTIONABLE" | "USEFUL" | "ALREADY_KNOWN" | "NOT_USEFUL";
            /** @description It closes the referral */
            closes: boolean;
        };
        OwnAgencyAnswer: {
            /** Format: uuid */
            id: string;
            code: string;
            nameEn: string;
            nameZh: string;
            side: string;
            /** @description A name of the IANA database, such as Asia/Shanghai */
            timeZone: string;
            /** @description Languages that it accepts */
            languages: string[];
            /** @description While it is not, nothing new can be sent or received */
            isEligible: boolean;
        };
        OwnMessageAnswer: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "referral.original" | "referral.clarification_request" | "referral.clarification" | "referral.interim_answer" | "referral.final_answer" | "referral.refusal" | "referral.delay_notice" | "referral.update" | "referral.stop" | "referral.resume" | "referral.withdrawal" | "referral.recall" | "referral.outcome" | "referral.permission_request" | "referral.permission_grant" | "referral.permission_denial" | "referral.permission_end" | "referral.evidential_use";
            /** @enum {string} */
            box: "out";
            /** @enum {string} */
            state: "draft" | "translating" | "awaiting_release" | "returned" | "rejected";
            /** @description For the If-Match of a change */
            version: number;
            /** Format: date-time */
            draftedAt: string;
            /** Format: date-time */
            submittedAt: string | null;
            facts: components["schemas"]["ReferralFactsAnswer"];
            language: string;
            /** @description Of what is or was with the translators */
            targetLanguage: string | null;
            handling: ("H0" | "H1" | "H2" | "H3")[];
            authorIds: string[];
            /** @description In the order in which they came to write */
            authors: components["schemas"]["PersonRefAnswer"][];
            /** @description Why a second person gave it back or rejected it */
            returnComment: string | null;
            /** @description Null without the need to know */
            content: components["schemas"]["ReferralContentAnswer"] | null;
        };
        OwnReferenceDto: {
            ownReference: string | null;
        };
        ParticipantAnswer: {
            /** Format: uuid */
            agencyId: string;
            code: string;
            nameEn: string;
            nameZh: string;
            side: string;
            /** @description IANA name */
            timeZone: string;
            /** Format: uuid */
            deskId: string;
            isLead: boolean;
            /** @enum {string} */
            state: "invited" | "accepted" | "declined" | "left";
            /** @enum {string|null} */
            reason: "OUT_OF_SCOPE" | "NO_LEGAL_BASIS" | "OWN_INVESTIGATION" | "NO_CAPACITY" | "TASK_DONE" | "ESSENTIAL_INTERESTS" | null;
            /** Format: date-time */
            changedAt: string;
        };
        PartingDto: {
            /** @enum {string} */
            reason: "OUT_OF_SCOPE" | "NO_LEGAL_BASIS" | "OWN_INVESTIGATION" | "NO_CAPACITY" | "TASK_DONE" | "ESSENTIAL_INTERESTS";
        };
        PassedOnAnswer: {
            /**
             * Format: uuid
             * @description The referral, where it is held here
             */
            id: string | null;
            reference: string | null;
            /** @description Code of the agency that wrote it, or that it was passed on to */
            agency: string;
            messages: string[];
        };
        PeopleAnswer: {
            items: components["schemas"]["ColleagueAnswer"][];
        };
        PermissionAnswer: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description The message
             */
            of: string;
            /** @enum {string} */
            use: "forward" | "export" | "evidential";
            /** @description Of a passing on: code of the agency that is to get it */
            recipient: string | null;
            /**
             * @description `out`: asked by this agency
             * @enum {string}
             */
            box: "in" | "out";
            /** @enum {string} */
            state: "requested" | "granted" | "denied" | "expired" | "ended";
            /** Format: date-time */
            askedAt: string;
            /**
             * Format: uuid
             * @description The message that granted or denied it
             */
            decidedBy: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            /** Format: date-time */
            validUntil: string | null;
            /** @enum {string|null} */
            ground: "INVESTIGATION" | "SOURCE_PROTECTION" | "THIRD_PARTY" | "NO_LEGAL_BASIS" | "FORMAL_CHANNEL" | "PURPOSE_UNCLEAR" | "NATIONAL_INTEREST" | null;
            /** Format: date-time */
            endedAt: string | null;
            /** @description When it was made use of in proceedings */
            usedOn: string[];
            /** @description Null without the need to know, or after a recall */
            purpose: components["schemas"]["SaidAnswer"] | null;
            /** @description Of what was granted or denied */
            conditions: components["schemas"]["SaidAnswer"] | null;
        };
        PermissionDenialDto: {
            /** @enum {string} */
            language: "en" | "zh-CN";
            text: string;
            handling: ("H0" | "H1" | "H2" | "H3")[];
            /** @description The restriction that H3 stands for */
            handlingText?: string | null;
            evaluation?: components["schemas"]["EvaluationDto"] | null;
            /**
             * Format: uuid
             * @description The request
             */
            of: string;
            /** @enum {string} */
            ground: "INVESTIGATION" | "SOURCE_PROTECTION" | "THIRD_PARTY" | "NO_LEGAL_BASIS" | "FORMAL_CHANNEL" | "PURPOSE_UNCLEAR" | "NATIONAL_INTEREST";
        };
        PermissionEndDto: {
            /**
             * Format: uuid
             * @description The request
             */
            of: string;
            /** @enum {string} */
            reason: "NO_LONGER_NEEDED" | "CONDITIONS_NOT_KEPT" | "CIRCUMSTANCES_CHANGED" | "GIVEN_IN_ERROR";
        };
        PermissionGrantDto: {
            /** @enum {string} */
            language: "en" | "zh-CN";
            text: string;
            handling: ("H0" | "H1" | "H2" | "H3")[];
            /** @description The restriction that H3 stands for */
            handlingText?: string | null;
            evaluation?: components["schemas"]["EvaluationDto"] | null;
            /**
             * Format: uuid
             * @description The request
             */
            of: string;
            /**
             * Format: date-time
             * @description In the future
             */
            validUntil: string;
        };
        PermissionRequestDto: {
            /** @enum {string} */
            language: "en" | "zh-CN";
            text: string;
            handling: ("H0" | "H1" | "H2" | "H3")[];
            /** @description The restriction that H3 stands for */
            handlingText?: string | null;
            evaluation?: components["schemas"]["EvaluationDto"] | null;
            /**
             * Format: uuid
             * @description The message of the other side
             */
            of: string;
            /** @enum {string} */
            use: "forward" | "export" | "evidential";
            /** @description Of a passing on: code of the agency that is to get it */
            recipient?: string | null;
        };
        PersonRefAnswer: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        ProblemShape: {
            /** @enum {string} */
            type: "about:blank";
            title: string;
            status: number;
            /** @description Stable, for programs */
            code: string;
            /** @description For people */
            detail?: string;
            problems?: components["schemas"]["FieldProblem"][];
            /** @description What to quote when asking about this answer */
            traceId: string;
        };
        ProceedingsAnswer: {
            /** Format: uuid */
            id: string;
            messages: string[];
            proceeding: string;
            authority: string;
            /** Format: date */
            usedOn: string;
            /** @description Name */
            recordedBy: string;
            /** Format: date-time */
            recordedAt: string;
        };
        PurgeDto: {
            /**
             * Format: uuid
             * @description The recall that is answered
             */
            recall: string;
            /**
             * @description Why it is kept; without it, it is purged
             * @enum {string|null}
             */
            ground?: "LEGAL_DUTY" | "COURT_PROCEEDINGS" | "LIFE_SAFETY" | "ALREADY_ACTED_ON" | null;
        };
        ReadinessAnswer: {
            isReady: boolean;
            problems: components["schemas"]["MissingPartAnswer"][];
        };
        ReadinessReport: {
            /** @enum {string} */
            status: "ready" | "not-ready" | "draining";
            checks: components["schemas"]["CheckAnswer"][];
        };
        ReasonDto: {
            reason: string;
        };
        RecallAnswer: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            sentAt: string;
            /** @enum {string} */
            reason: "SENT_IN_ERROR" | "WRONG_RECIPIENT" | "INACCURATE" | "SOURCE_AT_RISK" | "CONSENT_WITHDRAWN" | "LEGAL_ORDER";
            /**
             * @description Null while the receiver has not answered
             * @enum {string|null}
             */
            outcome: "purged" | "kept" | null;
            /** @enum {string|null} */
            ground: "LEGAL_DUTY" | "COURT_PROCEEDINGS" | "LIFE_SAFETY" | "ALREADY_ACTED_ON" | null;
        };
        RecallDto: {
            /**
             * Format: uuid
             * @description The own message that is called back
             */
            of: string;
            /** @enum {string} */
            reason: "SENT_IN_ERROR" | "WRONG_RECIPIENT" | "INACCURATE" | "SOURCE_AT_RISK" | "CONSENT_WITHDRAWN" | "LEGAL_ORDER";
        };
        ReceiptAnswer: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "receipt.delivered" | "receipt.opened" | "receipt.acknowledged" | "receipt.progress" | "receipt.purged";
            /** @enum {string} */
            box: "in" | "out";
            /** @enum {string} */
            state: "pending" | "delivered" | "undeliverable" | "accepted";
            /** Format: date-time */
            sentAt: string;
            facts: components["schemas"]["ReceiptFactsAnswer"];
        };
        ReceiptFactsAnswer: {
            /** Format: uuid */
            of: string;
            /** @description SHA-256 of its header, base64url */
            ofHash: string;
            /** Format: date-time */
            at: string;
            /**
             * @description Of a progress receipt
             * @enum {string}
             */
            step?: "assigned" | "drafting" | "awaiting_release";
            /**
             * @description Of the answer to a recall
             * @enum {string}
             */
            outcome?: "purged" | "kept";
            /**
             * @description Why it was kept
             * @enum {string}
             */
            ground?: "LEGAL_DUTY" | "COURT_PROCEEDINGS" | "LIFE_SAFETY" | "ALREADY_ACTED_ON";
        };
        ReceiverAnswer: {
            side: string;
            agency: string;
            desk: string;
        };
        RecordedUseAnswer: {
            /**
             * Format: uuid
             * @description Of what was recorded
             */
            id: string;
            /** @description For the If-Match of a change */
            version: number;
        };
        ReferralAbilitiesAnswer: {
            /** @description Null: possible now; a code: why not now; absent: not with these roles */
            edit?: string | null;
            /** @description Null: possible now; a code: why not now; absent: not with these roles */
            submit?: string | null;
            /** @description Null: possible now; a code: why not now; absent: not with these roles */
            acknowledge?: string | null;
            /** @description Null: possible now; a code: why not now; absent: not with these roles */
            assign?: string | null;
            /** @description Null: possible now; a code: why not now; absent: not with these roles */
            ask?: string | null;
            /** @description Null: possible now; a code: why not now; absent: not with these roles */
            clarify?: string | null;
            /** @description Null: possible now; a code: why not now; absent: not with these roles */
            answerInterim?: string | null;
            /** @description Null: possible now; a code: why not now; absent: not with these roles */
            answerFinal?: string | null;
            /** @description Null: possible now; a code: why not now; absent: not with these roles */
            refuse?: string | null;
            /** @description Null: possible now; a code: why not now; absent: not with these roles */
            announceDelay?: string | null;
            /** @description Null: possible now; a code: why not now; absent: not with these roles */
            update?: string | null;
            /** @description Null: possible now; a code: why not now; absent: not with these roles */
            stopClock?: string | null;
            /** @description Null: possible now; a code: why not now; absent: not with these roles */
            resumeClock?: string | null;
            /** @description Null: possible now; a code: why not now; absent: not with these roles */
            withdraw?: string | null;
            /** @description Null: possible now; a code: why not now; absent: not with these roles */
            recall?: string | null;
            /** @description Null: possible now; a code: why not now; absent: not with these roles */
            answerRecall?: string | null;
            /** @description Null: possible now; a code: why not now; absent: not with these roles */
            reportOutcome?: string | null;
            /** @description Null: possible now; a code: why not now; absent: not with these roles */
            close?: string | null;
            /** @description Null: possible now; a code: why not now; absent: not with these roles */
            requestPermission?: string | null;
            /** @description Null: possible now; a code: why not now; absent: not with these roles */
            grantPermission?: string | null;
            /** @description Null: possible now; a code: why not now; absent: not with these roles */
            denyPermission?: string | null;
            /** @description Null: possible now; a code: why not now; absent: not with these roles */
            endPermission?: string | null;
            /** @description Null: possible now; a code: why not now; absent: not with these roles */
            forward?: string | null;
            /** @description Null: possible now; a code: why not now; absent: not with these roles */
            export?: string | null;
            /** @description Null: possible now; a code: why not now; absent: not with these roles */
            recordEvidentialUse?: string | null;
        };
        ReferralAnswer: {
            /** Format: uuid */
            id: string;
            /** @description Null before its release */
            reference: string | null;
            /** @enum {string} */
            state: "draft" | "rejected" | "released" | "delivered" | "acknowledged" | "in_progress" | "clarification_pending" | "answered" | "refused" | "closed" | "withdrawn";
            /** @description For the If-Match of a change */
            version: number;
        };
        ReferralClockAnswer: {
            /** @description Null before the release */
            clock: components["schemas"]["ClockAnswer"] | null;
        };
        ReferralContentAnswer: {
            /** @description By the path of the field: `title`, `text`, `handlingText`, `items.1` */
            texts: {
                [key: string]: string;
            };
            data: components["schemas"]["ReferralDataAnswer"];
            translation: components["schemas"]["ReferralTranslationAnswer"] | null;
        };
        ReferralCountsAnswer: {
            /** @description A count of this much says: so much or more */
            atMost: number;
            queues?: {
                to_acknowledge: number;
                in_work: number;
                waiting_for_them: number;
                in_release: number;
                due_today: number;
                overdue: number;
                due: number;
                drafts: number;
                awaiting_other_side: number;
                to_clarify: number;
            };
        };
        ReferralDataAnswer: {
            evaluation?: components["schemas"]["EvaluationAnswer"] | null;
            items?: components["schemas"]["ItemDataAnswer"][];
            legalBasis?: components["schemas"]["BasisAnswer"][];
            identifiers?: components["schemas"]["IdentifierAnswer"][];
            substances?: components["schemas"]["SubstanceAnswer"][];
            /** @description What it passes on */
            forwarded?: components["schemas"]["ForwardedPartAnswer"][];
        };
        ReferralDetailAnswer: {
            /** @description For the If-Match of a change */
            version: number;
            /** @description The sender has not been told yet that it was read */
            isUnread: boolean;
            /** @enum {string} */
            box: "in" | "out";
            /** @enum {string} */
            state: "draft" | "rejected" | "released" | "delivered" | "acknowledged" | "in_progress" | "clarification_pending" | "answered" | "refused" | "closed" | "withdrawn";
            /** @enum {string} */
            kind: "lead" | "information_request" | "action_request" | "forensic_request" | "precursor_incident" | "nps_alert" | "legal_assistance_notice";
            hasOpenItems: boolean;
            /** @description The other side calls something back, and waits for an answer */
            hasOpenRecall: boolean;
            /** @description The reader holds its compartment */
            isCleared: boolean;
            /**
             * @description Of an own referral: where its original stands on its way out
             * @enum {string|null}
             */
            originalState: "draft" | "translating" | "awaiting_release" | "released" | "returned" | "rejected" | null;
            /** Format: uuid */
            id: string;
            /** @description Null before its release */
            reference: string | null;
            /** @enum {string} */
            crimeType: "fentanyl" | "precursor" | "equipment" | "money" | "parcel";
            /** @enum {string} */
            urgency: "URGENT_DIRECT" | "URGENT_INDIRECT" | "NORMAL" | "PROLONGED";
            handling: ("H0" | "H1" | "H2" | "H3")[];
            /** @description A drill, kept out of all statistics */
            exercise: boolean;
            language: string;
            /**
             * Format: uuid
             * @description The own desk
             */
            deskId: string;
            counterpart: components["schemas"]["CounterpartAnswer"];
            case: components["schemas"]["CaseRefAnswer"] | null;
            /** @description Null without the need to know, or after a recall */
            title: string | null;
            ownReference: string | null;
            items: components["schemas"]["ReferralItemAnswer"][];
            assignedTo: components["schemas"]["PersonRefAnswer"] | null;
            createdBy: components["schemas"]["PersonRefAnswer"] | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            releasedAt: string | null;
            /** Format: date-time */
            deliveredAt: string | null;
            /** Format: date-time */
            acknowledgedAt: string | null;
            /** Format: date-time */
            answeredAt: string | null;
            /** Format: date-time */
            closedAt: string | null;
            /**
             * Format: date-time
             * @description As of its clock
             */
            dueAt: string | null;
            /** @description Null before its release */
            clock: components["schemas"]["ClockSummaryAnswer"] | null;
            /** @enum {string|null} */
            outcome: "ARREST" | "SEIZURE" | "SHIPMENT_STOPPED" | "COMPANY_INSPECTED" | "LICENCE_ACTION" | "LISTING_REMOVED" | "ACCOUNT_FROZEN" | "CASE_OPENED" | "JOINED_TO_CASE" | "PROSECUTION" | "PREVENTIVE_TALK" | "NO_TRACE" | "NOT_IDENTIFIABLE" | "INSUFFICIENT_INFORMATION" | "NOT_AN_OFFENCE" | "DUPLICATE" | "OUT_OF_SCOPE" | null;
            /** @enum {string|null} */
            usefulness: "ACTIONABLE" | "USEFUL" | "ALREADY_KNOWN" | "NOT_USEFUL" | null;
            /** Format: date-time */
            updatedAt: string;
            /** @description The oldest first */
            messages: (components["schemas"]["CrossedMessageAnswer"] | components["schemas"]["OwnMessageAnswer"])[];
            receipts: components["schemas"]["ReceiptAnswer"][];
            matches: components["schemas"]["MatchAnswer"][];
            /** @description The oldest request first */
            permissions: components["schemas"]["PermissionAnswer"][];
            /** @description None without the need to know */
            evidentialUses: components["schemas"]["ProceedingsAnswer"][];
            /** @description What this referral passes on */
            forwardedFrom: components["schemas"]["PassedOnAnswer"][];
            /** @description What passes on messages of this one */
            forwardedTo: components["schemas"]["PassedOnAnswer"][];
            /** @description Of every message with words */
            uses: components["schemas"]["MessageUsesAnswer"][];
            abilities: components["schemas"]["ReferralAbilitiesAnswer"];
        };
        ReferralDraftDto: {
            /** @enum {string} */
            kind: "lead" | "information_request" | "action_request" | "forensic_request" | "precursor_incident" | "nps_alert" | "legal_assistance_notice";
            /** @enum {string} */
            crimeType: "fentanyl" | "precursor" | "equipment" | "money" | "parcel";
            deadline: components["schemas"]["DeadlineDto"];
            handling: ("H0" | "H1" | "H2" | "H3")[];
            /** @description The restriction that H3 stands for */
            handlingText?: string | null;
            evaluation?: components["schemas"]["EvaluationDto"] | null;
            legalBasis: components["schemas"]["BasisDto"][];
            /** @description A drill, kept out of all statistics */
            exercise?: boolean;
            /** @enum {string} */
            language: "en" | "zh-CN";
            title: string;
            text?: string | null;
            items?: components["schemas"]["RequestedItemDto"][];
            identifiers?: components["schemas"]["IdentifierDto"][];
            substances?: components["schemas"]["SubstanceDto"][];
            /** @description The agency's own number; never crosses */
            ownReference?: string | null;
        };
        ReferralFactsAnswer: {
            /** @description Of whatever a person has released */
            stages?: components["schemas"]["StagesAnswer"] | null;
            /** @description Of the original, and of whatever is a matter of life */
            deadline?: components["schemas"]["DeadlineAnswer"] | null;
            /**
             * @description Of the original
             * @enum {string}
             */
            referralKind?: "lead" | "information_request" | "action_request" | "forensic_request" | "precursor_incident" | "nps_alert" | "legal_assistance_notice";
            /**
             * @description Of the original
             * @enum {string}
             */
            crimeType?: "fentanyl" | "precursor" | "equipment" | "money" | "parcel";
            /** @description Of the original: IANA name of the receiver's time zone */
            receiverZone?: string;
            /** @description Of the original */
            caseReference?: string | null;
            /** @description Of the original, answers and refusals */
            items?: components["schemas"]["ItemFactAnswer"][];
            /** @description Of an original that passes on messages of others */
            origins?: components["schemas"]["OriginAnswer"][] | null;
            /**
             * Format: uuid
             * @description Of a clarification its question, of a recall what is called back, of a request for permission the message, of what follows the request
             */
            of?: string;
            /**
             * @description Of a request for permission
             * @enum {string}
             */
            use?: "forward" | "export" | "evidential";
            /** @description Of a request to pass something on: code of the agency that is to get it */
            recipient?: string | null;
            /**
             * Format: date-time
             * @description Of a permission
             */
            validUntil?: string;
            /**
             * @description Of a denial
             * @enum {string}
             */
            ground?: "INVESTIGATION" | "SOURCE_PROTECTION" | "THIRD_PARTY" | "NO_LEGAL_BASIS" | "FORMAL_CHANNEL" | "PURPOSE_UNCLEAR" | "NATIONAL_INTEREST";
            /**
             * Format: date
             * @description Of a notice of use in proceedings
             */
            usedOn?: string;
            /**
             * Format: date
             * @description Of a notice of delay
             */
            expectedDate?: string;
            /**
             * @description Of a notice of delay, a recall, or the end of a permission
             * @enum {string}
             */
            reason?: "LABORATORY" | "OTHER_AUTHORITY" | "SERVICE_PROVIDER" | "FIELD_WORK" | "VOLUME" | "TRANSLATION" | "RESOURCES" | "TECHNICAL" | "SENT_IN_ERROR" | "WRONG_RECIPIENT" | "INACCURATE" | "SOURCE_AT_RISK" | "CONSENT_WITHDRAWN" | "LEGAL_ORDER" | "NO_LONGER_NEEDED" | "CONDITIONS_NOT_KEPT" | "CIRCUMSTANCES_CHANGED" | "GIVEN_IN_ERROR";
            /**
             * @description Of a stop or resumption, or an outcome
             * @enum {string}
             */
            code?: "CLARIFICATION_PENDING" | "JUDICIAL_AUTHORISATION" | "TRANSLATION_RETURNED" | "SUSPENSION" | "FORCE_MAJEURE" | "ARREST" | "SEIZURE" | "SHIPMENT_STOPPED" | "COMPANY_INSPECTED" | "LICENCE_ACTION" | "LISTING_REMOVED" | "ACCOUNT_FROZEN" | "CASE_OPENED" | "JOINED_TO_CASE" | "PROSECUTION" | "PREVENTIVE_TALK" | "NO_TRACE" | "NOT_IDENTIFIABLE" | "INSUFFICIENT_INFORMATION" | "NOT_AN_OFFENCE" | "DUPLICATE" | "OUT_OF_SCOPE";
            /**
             * Format: date-time
             * @description Of a stop or resumption
             */
            at?: string;
            /**
             * @description Of an outcome
             * @enum {string|null}
             */
            usefulness?: "ACTIONABLE" | "USEFUL" | "ALREADY_KNOWN" | "NOT_USEFUL" | null;
            /** @description Of an outcome */
            closes?: boolean;
        };
        ReferralFileAnswer: {
            /** @enum {string} */
            format: "counterpart.referral";
            version: number;
            marking: components["schemas"]["MarkingAnswer"];
            /** Format: date-time */
            exportedAt: string;
            exportedBy: components["schemas"]["ExporterAnswer"];
            referral: {
                [key: string]: unknown;
            };
            messages: components["schemas"]["ExportedMessageAnswer"][];
            /** @description Every code in both languages */
            legend: {
                [key: string]: unknown;
            };
        };
        ReferralItemAnswer: {
            no: number;
            /** @enum {string} */
            state: "open" | "answered" | "refused" | "withdrawn";
            /** @enum {string|null} */
            ground: "R1" | "R2" | "R3" | "R4" | "R5" | "R6A" | "R6B" | "R6C" | "R7A" | "R7B" | "R8" | null;
            /**
             * Format: uuid
             * @description The answer or refusal that settled it
             */
            settledBy: string | null;
        };
        ReferralMessageAnswer: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "referral.original" | "referral.clarification_request" | "referral.clarification" | "referral.interim_answer" | "referral.final_answer" | "referral.refusal" | "referral.delay_notice" | "referral.update" | "referral.stop" | "referral.resume" | "referral.withdrawal" | "referral.recall" | "referral.outcome" | "referral.permission_request" | "referral.permission_grant" | "referral.permission_denial" | "referral.permission_end" | "referral.evidential_use";
            /** @enum {string} */
            state: "draft" | "translating" | "awaiting_release" | "released" | "returned" | "rejected";
            /** @description For the If-Match of a change */
            version: number;
        };
        ReferralPageAnswer: {
            items: components["schemas"]["ReferralRowAnswer"][];
            /** @description The cursor of the page after this; null at the end */
            next: string | null;
        };
        ReferralRowAnswer: {
            /** Format: uuid */
            id: string;
            /** @description For the If-Match of a change */
            version: number;
            /** @enum {string} */
            box: "in" | "out";
            /** @description Null before its release */
            reference: string | null;
            /** @enum {string} */
            kind: "lead" | "information_request" | "action_request" | "forensic_request" | "precursor_incident" | "nps_alert" | "legal_assistance_notice";
            /** @enum {string} */
            crimeType: "fentanyl" | "precursor" | "equipment" | "money" | "parcel";
            /** @enum {string} */
            state: "draft" | "rejected" | "released" | "delivered" | "acknowledged" | "in_progress" | "clarification_pending" | "answered" | "refused" | "closed" | "withdrawn";
            /** @description Something that the other side wrote has not been opened here */
            isUnread: boolean;
            /** @description Whether the reader may read more than the header */
            isCleared: boolean;
            /** @description Null for whoever is not cleared, and while its sender calls it back */
            title: string | null;
            counterpart: components["schemas"]["CounterpartAnswer"];
            /** Format: uuid */
            deskId: string;
            /** Format: uuid */
            caseId: string | null;
            /** @enum {string} */
            urgency: "URGENT_DIRECT" | "URGENT_INDIRECT" | "NORMAL" | "PROLONGED";
            handling: ("H0" | "H1" | "H2" | "H3")[];
            exercise: boolean;
            items: components["schemas"]["ItemCountAnswer"];
            assignedTo: components["schemas"]["PersonRefAnswer"] | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            releasedAt: string | null;
            /** Format: date-time */
            deliveredAt: string | null;
            /** Format: date-time */
            answeredAt: string | null;
            /**
             * Format: date-time
             * @description As of its clock
             */
            dueAt: string | null;
            /** @description Null before its release */
            clock: components["schemas"]["ClockSummaryAnswer"] | null;
        };
        ReferralSectionAnswer: {
            items: components["schemas"]["ReferralRowAnswer"][];
            count: number;
        };
        ReferralTranslationAnswer: {
            language: string;
            texts: {
                [key: string]: string;
            };
        };
        RefusalDto: {
            /** @enum {string} */
            language: "en" | "zh-CN";
            text: string;
            handling: ("H0" | "H1" | "H2" | "H3")[];
            /** @description The restriction that H3 stands for */
            handlingText?: string | null;
            evaluation?: components["schemas"]["EvaluationDto"] | null;
            items: components["schemas"]["RefusedItemDto"][];
        };
        RefusedItemDto: {
            no: number;
            /** @enum {string} */
            ground: "R1" | "R2" | "R3" | "R4" | "R5" | "R6A" | "R6B" | "R6C" | "R7A" | "R7B" | "R8";
            text?: string | null;
        };
        ReleaseCheckAnswer: {
            /** @enum {string} */
            code: "second_person" | "translation" | "handling" | "evaluation" | "legal_basis" | "readiness" | "thread" | "eligibility" | "cooperation";
            isOk: boolean;
            /** @description What is not as it should be stops the release; otherwise it is for the person to judge */
            blocks: boolean;
            /** @description Codes or paths: what is wrong */
            detail: string[];
        };
        RenderingAnswer: {
            language: string;
            texts: {
                [key: string]: string;
            };
            /** @description The receiver accepts the language, or takes originals; or it is not translated yet */
            isOriginal: boolean;
        };
        ReopenDto: {
            /** @enum {string} */
            reason: "NEW_EVIDENCE" | "COURT_ORDER" | "CLOSED_IN_ERROR";
        };
        RequestedItemDto: {
            text: string;
            /** @description Beside those of the referral */
            handling?: ("H0" | "H1" | "H2" | "H3")[];
            /** @description That of the referral if not said */
            evaluation?: components["schemas"]["EvaluationDto"] | null;
        };
        ResetAnswer: {
            resetToken: string;
        };
        RestrictionAnswer: {
            language: string | null;
            text: string;
            translation: components["schemas"]["TranslatedSaidAnswer"] | null;
            /** @description Of the field, e.g. `items.1` */
            path: string;
            label: components["schemas"]["LabelAnswer"];
            /** Format: uuid */
            message: string;
        };
        ResumeDto: {
            /** @enum {string} */
            reason: "OBSTACLE_GONE" | "NEW_INFORMATION";
        };
        RevisionDto: {
            title?: string;
            summary?: string;
            text?: string;
        };
        RewrittenDto: {
            /** @enum {string} */
            language: "en" | "zh-CN";
            text: string;
            handling: ("H0" | "H1" | "H2" | "H3")[];
            /** @description The restriction that H3 stands for */
            handlingText?: string | null;
            evaluation?: components["schemas"]["EvaluationDto"] | null;
            items?: components["schemas"]["ItemAnswerDto"][];
            /**
             * Format: date-time
             * @description Of a permission that is granted; as before if not said
             */
            validUntil?: string;
            /**
             * @description Of one that is denied; as before if not said
             * @enum {string}
             */
            ground?: "INVESTIGATION" | "SOURCE_PROTECTION" | "THIRD_PARTY" | "NO_LEGAL_BASIS" | "FORMAL_CHANNEL" | "PURPOSE_UNCLEAR" | "NATIONAL_INTEREST";
        };
        RolesDto: {
            roles: ("liaison" | "supervisor" | "analyst" | "translator" | "examiner" | "secretariat" | "auditor" | "administrator" | "operator")[];
        };
        RosterAnswer: {
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to: string;
            items: components["schemas"]["DutyAnswer"][];
            gaps: components["schemas"]["DutyGapAnswer"][];
            abilities: components["schemas"]["DutyAbilitiesAnswer"];
        };
        SaidAnswer: {
            language: string | null;
            text: string;
            translation: components["schemas"]["TranslatedSaidAnswer"] | null;
        };
        SegmentAnswer: {
            /** @description For the If-Match of a change */
            version: number;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "pending" | "prefilled" | "translated" | "returned" | "approved";
            /** @description Numbers and identifiers of the source that the translation lacks */
            missing: string[];
        };
        SendBackDto: {
            /** @description What is wrong with it */
            comment: string;
        };
        SessionAnswer: {
            /** Format: uuid */
            userId: string;
            login: string;
            name: string;
            roles: ("liaison" | "supervisor" | "analyst" | "translator" | "examiner" | "secretariat" | "auditor" | "administrator" | "operator")[];
            /** @description Desks that the person works at now */
            deskIds: string[];
            side: string;
            /** Format: uuid */
            agencyId: string;
            agencyCode: string;
            /** @description Every action that one of the roles has a cell for: what there is to show at all */
            permissions: string[];
            agency: components["schemas"]["OwnAgencyAnswer"];
            desks: components["schemas"]["DeskAnswer"][];
            /** @description Whose place the person takes at present; their desks are among the deskIds */
            standsFor: components["schemas"]["StandInAnswer"][];
            session: components["schemas"]["SessionLimitsAnswer"];
            /** @description Of either side, those that hold now */
            suspensions: components["schemas"]["SuspensionAnswer"][];
        };
        SessionLimitsAnswer: {
            /**
             * Format: date-time
             * @description When it ends unless the person does something; background requests do not move it
             */
            idleEndsAt: string;
            /**
             * Format: date-time
             * @description When it ends in any case
             */
            endsAt: string;
        };
        SideAnswer: {
            side: string;
            nameEn: string;
            nameZh: string;
            /** @description Null while it cooperates */
            suspension: components["schemas"]["SideSuspensionAnswer"] | null;
        };
        SideSuspensionAnswer: {
            /** Format: date-time */
            since: string;
            reason: string;
        };
        SignInDto: {
            login: string;
            password: string;
        };
        SpreadAnswer: {
            medianSeconds: number | null;
            p90Seconds: number | null;
        };
        StagesAnswer: {
            /** Format: date-time */
            draftedAt: string;
            /** Format: date-time */
            submittedAt: string;
            /** Format: date-time */
            translationFrom?: string | null;
            /** Format: date-time */
            translationTo?: string | null;
            /** Format: date-time */
            releasedAt: string;
        };
        StandInAnswer: {
            /** Format: uuid */
            userId: string;
            name: string;
            /**
             * Format: date-time
             * @description When it ends by itself
             */
            until: string;
            deskIds: string[];
        };
        SubstanceAnswer: {
            name: string;
            nameZh: string | null;
            /** @description CAS number */
            cas: string | null;
            /** @description HS code */
            hs: string | null;
        };
        SubstanceDto: {
            name: string;
            nameZh?: string | null;
            /** @description CAS number */
            cas?: string | null;
            /** @description HS code */
            hs?: string | null;
        };
        SuspendDto: {
            /** @enum {string} */
            reason: "COURT_PROCEEDINGS" | "OPERATION_AT_RISK" | "AWAITING_EVIDENCE" | "COOPERATION_SUSPENDED" | "NO_CAPACITY";
        };
        SuspensionAnswer: {
            side: string;
            /** Format: date-time */
            since: string;
            reason: string;
        };
        TimePerHolderAnswer: {
            /** @description Milliseconds */
            requester: number;
            /** @description Milliseconds */
            receiver: number;
            /** @description Milliseconds */
            third_party: number;
            /** @description Milliseconds */
            nobody: number;
            /** @description Milliseconds */
            transit: number;
        };
        TimePerStageAnswer: {
            /** @description Milliseconds */
            drafting: number;
            /** @description Milliseconds */
            release: number;
            /** @description Milliseconds */
            translation_in: number;
            /** @description Milliseconds */
            transit: number;
            /** @description Milliseconds */
            triage: number;
            /** @description Milliseconds */
            work: number;
            /** @description Milliseconds */
            clarification: number;
            /** @description Milliseconds */
            authorisation: number;
            /** @description Milliseconds */
            stopped: number;
            /** @description Milliseconds */
            translation_back: number;
            /** @description Milliseconds */
            release_back: number;
        };
        TimelineAnswer: {
            zones: components["schemas"]["ZoneAnswer"][];
            page: components["schemas"]["TimelinePageAnswer"];
        };
        TimelineEntryAnswer: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            source: "envelope" | "event";
            /** @description The kind of the envelope, or the type of the event */
            type: string;
            /** @enum {string|null} */
            box: "in" | "out" | null;
            /** @enum {string|null} */
            state: "pending" | "delivered" | "undeliverable" | "accepted" | null;
            /** @description Code of the agency */
            from: string | null;
            /** @description Code of the agency */
            to: string | null;
            /** Format: date-time */
            receivedAt: string | null;
            /**
             * Format: uuid
             * @description Of an event: who did it; null for the system
             */
            userId: string | null;
            /** @description Codes, numbers, times and ids; which there are follows from the type */
            facts: {
                [key: string]: unknown;
            };
        };
        TimelinePageAnswer: {
            items: components["schemas"]["TimelineEntryAnswer"][];
            /** @description The cursor of the page after this; null at the end */
            next: string | null;
        };
        TranslateDto: {
            /** @description The translation of the segment */
            target: string;
            /** @description Why it is right although it lacks a number of its source */
            override?: string | null;
        };
        TranslatedSaidAnswer: {
            language: string;
            text: string;
        };
        TranslatedTextsAnswer: {
            language: string;
            texts: {
                [key: string]: string;
            };
        };
        TranslationAbilitiesAnswer: {
            /** @description Null: possible now; a code: why not now; absent: not with these roles */
            explain?: string | null;
            /** @description Null: possible now; a code: why not now; absent: not with these roles */
            take?: string | null;
            /** @description Null: possible now; a code: why not now; absent: not with these roles */
            translate?: string | null;
            /** @description Null: possible now; a code: why not now; absent: not with these roles */
            finish?: string | null;
            /** @description Null: possible now; a code: why not now; absent: not with these roles */
            takeReview?: string | null;
            /** @description Null: possible now; a code: why not now; absent: not with these roles */
            review?: string | null;
            /** @description Null: possible now; a code: why not now; absent: not with these roles */
            return?: string | null;
            /** @description Null: possible now; a code: why not now; absent: not with these roles */
            approve?: string | null;
        };
        TranslationAnswer: {
            /** @description For the If-Match of a change */
            version: number;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "pending" | "translating" | "review" | "approved" | "cancelled";
        };
        TranslationDetailAnswer: {
            /** @description For the If-Match of a change */
            version: number;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "pending" | "translating" | "review" | "approved" | "cancelled";
            sourceLanguage: string;
            targetLanguage: string;
            /** @description Of the message, e.g. `referral.original` */
            kind: string | null;
            /** @description The number of the referral; null before it has one, and for what belongs to a case */
            reference: string | null;
            /** @enum {string} */
            urgency: "URGENT_DIRECT" | "URGENT_INDIRECT" | "NORMAL" | "PROLONGED";
            handling: ("H0" | "H1" | "H2" | "H3")[];
            /** @description How many segments */
            size: number;
            /** @description A Chinese character counts for a word */
            words: number | null;
            /** @description Without the space between */
            characters: number | null;
            /**
             * Format: date-time
             * @description When an answer is due in its thread
             */
            dueAt: string | null;
            translator: components["schemas"]["TranslatorAnswer"] | null;
            reviewer: components["schemas"]["TranslatorAnswer"] | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            endedAt: string | null;
            /** Format: uuid */
            translatorId: string | null;
            /** Format: uuid */
            reviewerId: string | null;
            /** @description A segment that the reader sees is not translated, or was sent back */
            hasUntranslated: boolean;
            /** @description A segment that the reader sees is not approved */
            hasUnapproved: boolean;
            /** @description A segment that the reader sees was sent back */
            hasSentBack: boolean;
            notes: components["schemas"]["TranslationNoteAnswer"][] | null;
            segments: components["schemas"]["TranslationSegmentAnswer"][] | null;
            abilities: components["schemas"]["TranslationAbilitiesAnswer"];
        };
        TranslationNoteAnswer: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            /** @description Name */
            author: string;
            text: string;
        };
        TranslationNoteDto: {
            text: string;
        };
        TranslationPageAnswer: {
            items: components["schemas"]["TranslationRowAnswer"][];
            /** @description The cursor of the page after this; null at the end */
            next: string | null;
        };
        TranslationProgressAnswer: {
            translated: number;
            approved: number;
        };
        TranslationRowAnswer: {
            /** @description For the If-Match of a change */
            version: number;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "pending" | "translating" | "review" | "approved" | "cancelled";
            sourceLanguage: string;
            targetLanguage: string;
            /** @description Of the message, e.g. `referral.original` */
            kind: string | null;
            /** @description The number of the referral; null before it has one, and for what belongs to a case */
            reference: string | null;
            /** @enum {string} */
            urgency: "URGENT_DIRECT" | "URGENT_INDIRECT" | "NORMAL" | "PROLONGED";
            handling: ("H0" | "H1" | "H2" | "H3")[];
            /** @description How many segments */
            size: number;
            /** @description A Chinese character counts for a word */
            words: number | null;
            /** @description Without the space between */
            characters: number | null;
            /**
             * Format: date-time
             * @description When an answer is due in its thread
             */
            dueAt: string | null;
            translator: components["schemas"]["TranslatorAnswer"] | null;
            reviewer: components["schemas"]["TranslatorAnswer"] | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            endedAt: string | null;
            /** @description Null to those who see none of its segments */
            progress: components["schemas"]["TranslationProgressAnswer"] | null;
        };
        TranslationSectionAnswer: {
            items: components["schemas"]["TranslationRowAnswer"][];
            count: number;
        };
        TranslationSegmentAnswer: {
            /** @description For the If-Match of a change */
            version: number;
            /** Format: uuid */
            id: string;
            /** @description From 0, in the order of the text */
            position: number;
            /** @description The field of the message that it stands in, e.g. `items.1` */
            path: string;
            source: string;
            target: string | null;
            /**
             * @description Where the translation comes from
             * @enum {string|null}
             */
            origin: "memory" | "human" | null;
            /** @enum {string} */
            state: "pending" | "prefilled" | "translated" | "returned" | "approved";
            /** @description Why it is right although it lacks a number of its source */
            override: string | null;
            /** @description What the reviewer says of what was sent back */
            comment: string | null;
        };
        TranslatorAnswer: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        UnreadAnswer: {
            /** @description Up to a hundred: that many, or more */
            unread: number;
        };
        UserAbilitiesAnswer: {
            /** @description Null: possible now; a code: why not now; absent: not with these roles */
            changeRoles?: string | null;
            /** @description Null: possible now; a code: why not now; absent: not with these roles */
            changeDesks?: string | null;
            /** @description Null: possible now; a code: why not now; absent: not with these roles */
            changeAddress?: string | null;
            /** @description Null: possible now; a code: why not now; absent: not with these roles */
            disable?: string | null;
            /** @description Null: possible now; a code: why not now; absent: not with these roles */
            enable?: string | null;
            /** @description Null: possible now; a code: why not now; absent: not with these roles */
            unlock?: string | null;
            /** @description Null: possible now; a code: why not now; absent: not with these roles */
            startReset?: string | null;
        };
        UserAnswer: {
            /** Format: uuid */
            id: string;
            /** @description name@AGENCY */
            login: string;
            name: string;
            /** @description Where mails go */
            email: string | null;
            languages: string[];
            roles: ("liaison" | "supervisor" | "analyst" | "translator" | "examiner" | "secretariat" | "auditor" | "administrator" | "operator")[];
            /**
             * Format: date-time
             * @description Null while it is open
             */
            disabledAt: string | null;
            /** @description For the If-Match of a change */
            version: number;
        };
        UserListAnswer: {
            items: components["schemas"]["UserRowAnswer"][];
        };
        UserRowAnswer: {
            /** Format: uuid */
            id: string;
            /** @description name@AGENCY */
            login: string;
            name: string;
            /** @description Where mails go */
            email: string | null;
            languages: string[];
            roles: ("liaison" | "supervisor" | "analyst" | "translator" | "examiner" | "secretariat" | "auditor" | "administrator" | "operator")[];
            /**
             * Format: date-time
             * @description Null while it is open
             */
            disabledAt: string | null;
            /** @description For the If-Match of a change */
            version: number;
            /** @description Too many wrong passwords: the password does not count for a while */
            isLocked: boolean;
            deskIds: string[];
            abilities: components["schemas"]["UserAbilitiesAnswer"];
        };
        WorkAnswer: {
            /** Format: date-time */
            asOf: string;
            /** @description A count of a section of this much says: so much or more */
            atMost: number;
            sections: components["schemas"]["WorkSectionsAnswer"];
        };
        WorkSectionsAnswer: {
            /** @description Received, overdue or due today, on the own desks */
            due?: components["schemas"]["ReferralSectionAnswer"];
            /** @description Still owed by the caller; what is due first comes first */
            assignedToMe?: components["schemas"]["ReferralSectionAnswer"];
            /** @description Received and not acknowledged */
            toAcknowledge?: components["schemas"]["ReferralSectionAnswer"];
            /** @description Sent, and the other side has a question */
            toClarify?: components["schemas"]["ReferralSectionAnswer"];
            /** @description Waits for a second person that the caller can be */
            awaitingMyRelease?: components["schemas"]["MessageSectionAnswer"];
            /** @description Begun by the caller and given back */
            returnedToMe?: components["schemas"]["MessageSectionAnswer"];
            /** @description Begun by the caller and not submitted: referrals and messages */
            myDrafts?: components["schemas"]["MessageSectionAnswer"];
            /** @description Sent, and not answered yet */
            awaitingOtherSide?: components["schemas"]["ReferralSectionAnswer"];
            /** @description Translated or reviewed by the caller */
            translationsInWork?: components["schemas"]["TranslationSectionAnswer"];
            /** @description Translated by others, and without a reviewer */
            translationsToReview?: components["schemas"]["TranslationSectionAnswer"];
            /** @description Taken by nobody */
            translationsWaiting?: components["schemas"]["TranslationSectionAnswer"];
            /** @description What is overdue on the own side, by headers alone */
            overdueByPair?: components["schemas"]["LatePairsAnswer"];
        };
        WrittenDto: {
            /** @enum {string} */
            language: "en" | "zh-CN";
            text: string;
            handling: ("H0" | "H1" | "H2" | "H3")[];
            /** @description The restriction that H3 stands for */
            handlingText?: string | null;
            evaluation?: components["schemas"]["EvaluationDto"] | null;
        };
        ZoneAnswer: {
            /** @description Code */
            agency: string;
            side: string;
            /** @description IANA name */
            timeZone: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Agencies_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyListAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for agency.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Cases_list: {
        parameters: {
            query?: {
                /** @description How many; 25 if not said */
                limit?: number;
                /** @description Where to go on: `next` of the page before */
                cursor?: string;
                state?: "proposed" | "open" | "suspended" | "closed" | "declined";
                crimeType?: "fentanyl" | "precursor" | "equipment" | "money" | "parcel";
                /** @description Code of the lead agency */
                lead?: string;
                /** @description How the reference begins, such as `JC-DEA-2026` */
                reference?: string;
                /** @description Only those that the caller is a member of */
                mine?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasePageAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for case.list */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Cases_propose: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCaseDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitingAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for case.propose */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Cases_instruments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstrumentListAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for case.list */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Cases_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetailAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for case.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    CaseParticipation_accept: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for case.accept */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    CaseStates_close: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for case.close */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    CaseParticipation_decline: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for case.decline */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    CaseParticipation_invite: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key"?: string;
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitedDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitingAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for case.invite */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    CaseParticipation_leave: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for case.leave */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    CaseParticipation_addMember: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for case.add-member */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    CaseParticipation_removeMember: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for case.remove-member */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    CaseNotes_revise: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
                messageId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevisionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseMessageAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for case.share-note */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    CaseNotes_list: {
        parameters: {
            query?: {
                /** @description How many; 25 if not said */
                limit?: number;
                /** @description Where to go on: `next` of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseNotePageAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for case.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    CaseNotes_add: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewNoteDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedCaseNoteAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for case.note */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Cases_setOwnReference: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnReferenceDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for case.set-own-reference */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    CaseReferrals_list: {
        parameters: {
            query?: {
                /** @description How many; 25 if not said */
                limit?: number;
                /** @description Where to go on: `next` of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReferralsAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for referral.list */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    CaseStates_reopen: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopenDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for case.reopen */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    CaseStates_resume: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResumeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for case.resume */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    CaseStates_suspend: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuspendDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for case.suspend */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Cases_timeline: {
        parameters: {
            query?: {
                /** @description How many; 25 if not said */
                limit?: number;
                /** @description Where to go on: `next` of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelineAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for case.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Deputies_list: {
        parameters: {
            query?: {
                /** @description Those that are over instead of those that are or will be in force */
                over?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeputyshipListAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for deputyship.list */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Deputies_name: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDeputyshipDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewDeputyshipAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for deputyship.name */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Deputies_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for deputyship.end */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Agencies_openDesk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDeskDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewDeskAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for agency.open-desk */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Duty_roster: {
        parameters: {
            query?: {
                /** @description Now if not said */
                from?: string;
                /** @description A week later if not said; 92 days at most */
                to?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for duty.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Duty_enter: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDutyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewDutyAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for duty.enter */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Duty_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                dutyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for duty.remove */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Duty_now: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyNowAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for duty.overview */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Agencies_eligibility: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EligibilityListAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for agency.read-history */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Agencies_changeEligibility: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EligibilityDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for agency.change-eligibility */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Health_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The process runs */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveAnswer"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Health_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It can serve */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessReport"];
                };
            };
            /** @description It cannot, or is shutting down */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessReport"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Live_follow: {
        parameters: {
            query?: {
                /** @description How long it stays open at most; until the session ends if not said */
                seconds?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description A stream of server-sent events that stays open. Each `data` is a LiveHint: something about that object has changed, and the person
             *     may see it at this moment; load it again. Nothing is said of what changed, and nothing of what the person may not see. After it was opened, or opened
             *     anew, everything shown is to be loaded once: hints are not kept. The event `end` comes last, with its reason: `session`, `stopping`, `unavailable`, `time`.
             *     It does not prolong the session, and ends with it within a second.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for live.follow */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Messages_list: {
        parameters: {
            query: {
                /** @description How many; 25 if not said */
                limit?: number;
                /** @description Where to go on: `next` of the page before */
                cursor?: string;
                state: "draft" | "translating" | "awaiting_release" | "released" | "returned" | "rejected";
                /** @description What the caller began, or what others wrote alone; all of the own desks if not said */
                by?: "me" | "others";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePageAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for message.list */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Messages_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageDetailAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for message.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Messages_reject: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for message.reject */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Messages_release: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for message.release */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Messages_giveBack: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for message.return */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Notifications_settings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationSettingsAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for notification.settings */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Notifications_choose: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotificationSettingsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationSettingsAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for notification.settings */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Notifications_list: {
        parameters: {
            query?: {
                /** @description How many; 25 if not said */
                limit?: number;
                /** @description Where to go on: `next` of the page before */
                cursor?: string;
                /** @description Only what is unread */
                unread?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPage"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for notification.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Notifications_count: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for notification.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Notifications_markRead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkReadDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarkedAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for notification.mark-read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Sessions_completeReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteResetDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    People_list: {
        parameters: {
            query?: {
                /** @description Only those of this desk */
                deskId?: string;
                /** @description Only those of this role */
                role?: "liaison" | "supervisor" | "analyst" | "translator" | "examiner" | "secretariat" | "auditor" | "administrator" | "operator";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for user.list-colleagues */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    ReferralLists_list: {
        parameters: {
            query?: {
                /** @description How many; 25 if not said */
                limit?: number;
                /** @description Where to go on: `next` of the page before */
                cursor?: string;
                /** @description A list that work is sorted into; everything if not said */
                queue?: "to_acknowledge" | "in_work" | "waiting_for_them" | "in_release" | "due_today" | "overdue" | "due" | "drafts" | "awaiting_other_side" | "to_clarify" | "all";
                /** @description Received or sent, where the queue is of both; received if not said, and either for a case or a reference */
                box?: "in" | "out";
                /** @description States, with commas; all of the queue if not said */
                state?: ("draft" | "rejected" | "released" | "delivered" | "acknowledged" | "in_progress" | "clarification_pending" | "answered" | "refused" | "closed" | "withdrawn")[];
                /** @description One of the own desks; all of them if not said */
                desk?: string;
                /** @description Who works on it: `me`, `none`, or the id of a person */
                assignedTo?: string;
                urgency?: "URGENT_DIRECT" | "URGENT_INDIRECT" | "NORMAL" | "PROLONGED";
                kind?: "lead" | "information_request" | "action_request" | "forensic_request" | "precursor_incident" | "nps_alert" | "legal_assistance_notice";
                /** @description Only drills, or none */
                exercise?: boolean;
                /** @description Those of one case */
                caseId?: string;
                /** @description The one with this number, such as `DEA-LR-2026-000142`; zeros can be left out */
                reference?: string;
                /** @description The newest first, or what is due first and still owed; `due_today` and `overdue` always go by that */
                sort?: "newest" | "due";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralPageAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for referral.list */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Referrals_create: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReferralDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for referral.create */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    ReferralLists_counts: {
        parameters: {
            query?: {
                /** @description Received or sent, for the queues that are of both; received if not said */
                box?: "in" | "out";
                /** @description One of the own desks; all of them if not said */
                desk?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralCountsAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for referral.list */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Referrals_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralDetailAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for referral.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    ReferralReceiving_acknowledge: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for referral.acknowledge */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    ReferralMessages_answer: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key"?: string;
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralMessageAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for referral.answer */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    ReferralReceiving_assign: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssigneeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for referral.assign */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    ReferralMessages_clarify: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key"?: string;
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClarificationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralMessageAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for referral.clarify */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    ResponseTimes_clock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralClockAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for response-times.read-clock */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    ReferralNotices_announceDelay: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DelayDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for referral.announce-delay */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Referrals_edit: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferralDraftDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for referral.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    OnwardUse_recordEvidentialUse: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key"?: string;
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvidentialUseDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedUseAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for referral.record-evidential-use */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    OnwardUse_export: {
        parameters: {
            query?: {
                /** @description Leaves out the words of what may not be exported, instead of refusing */
                partial?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralFileAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for referral.export */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    OnwardUse_forward: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForwardDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for referral.forward */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    ReferralMessages_edit: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
                messageId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RewrittenDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralMessageAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for message.write */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    ReferralMessages_submit: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralMessageAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for message.submit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    ReferralNotices_reportOutcome: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OutcomeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for referral.report-outcome */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Permissions_deny: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key"?: string;
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PermissionDenialDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralMessageAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for referral.deny-permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Permissions_end: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PermissionEndDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for referral.end-permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Permissions_grant: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key"?: string;
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PermissionGrantDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralMessageAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for referral.grant-permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Permissions_request: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key"?: string;
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PermissionRequestDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralMessageAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for referral.request-permission */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    ReferralReceiving_answerRecall: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurgeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for referral.answer-recall */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    ReferralMessages_ask: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key"?: string;
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WrittenDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralMessageAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for referral.ask */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Referrals_readiness: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for referral.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    ReferralNotices_recall: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecallDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for referral.recall */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    ReferralMessages_refuse: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key"?: string;
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefusalDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralMessageAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for referral.refuse */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    ReferralNotices_resumeClock: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockStopDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for referral.resume-clock */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    ReferralNotices_stopClock: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockStopDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for referral.stop-clock */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Referrals_submit: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for referral.submit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    ReferralMessages_update: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key"?: string;
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WrittenDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralMessageAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for referral.update */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    ReferralNotices_withdraw: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for referral.withdraw */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    ResponseTimes_figures: {
        parameters: {
            query: {
                /** @description How many; 25 if not said */
                limit?: number;
                /** @description Where to go on: `next` of the page before */
                cursor?: string;
                /** @description Delivered from */
                from: string;
                /** @description Delivered before */
                to: string;
                kind?: "lead" | "information_request" | "action_request" | "forensic_request" | "precursor_incident" | "nps_alert" | "legal_assistance_notice";
                class?: "URGENT_DIRECT" | "URGENT_INDIRECT" | "NORMAL" | "PROLONGED";
                crimeType?: "fentanyl" | "precursor" | "equipment" | "money" | "parcel";
                /** @description Code of the requesting agency */
                requester?: string;
                /** @description Code of the receiving agency */
                receiver?: string;
                /** @description By pair of agencies if not said */
                by?: "pair" | "desk" | "class" | "kind" | "crimeType" | "month";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiguresAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for response-times.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    ResponseTimes_list: {
        parameters: {
            query: {
                /** @description How many; 25 if not said */
                limit?: number;
                /** @description Where to go on: `next` of the page before */
                cursor?: string;
                /** @description Delivered from */
                from: string;
                /** @description Delivered before */
                to: string;
                kind?: "lead" | "information_request" | "action_request" | "forensic_request" | "precursor_incident" | "nps_alert" | "legal_assistance_notice";
                class?: "URGENT_DIRECT" | "URGENT_INDIRECT" | "NORMAL" | "PROLONGED";
                crimeType?: "fentanyl" | "precursor" | "equipment" | "money" | "parcel";
                /** @description Code of the requesting agency */
                requester?: string;
                /** @description Code of the receiving agency */
                receiver?: string;
                /** @description The figure that the list stands behind */
                of?: "all" | "open" | "overdue" | "inTime" | "late" | "refused" | "withdrawn";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasuredPageAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for response-times.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Sessions_who: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for session.use */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Sessions_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Sessions_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for session.use */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Sessions_changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for session.use */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Agencies_suspension: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CooperationAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for agency.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Agencies_suspend: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for agency.suspend-cooperation */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Agencies_resume: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for agency.suspend-cooperation */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Translations_list: {
        parameters: {
            query?: {
                /** @description How many; 25 if not said */
                limit?: number;
                /** @description Where to go on: `next` of the page before */
                cursor?: string;
                /** @description One state; all that have not ended if not said */
                state?: "pending" | "translating" | "review" | "approved" | "cancelled";
                /** @description Only what the caller translates or reviews */
                mine?: boolean;
                /** @description Out of this language */
                from?: "en" | "zh-CN";
                /** @description Into this language */
                to?: "en" | "zh-CN";
                urgency?: "URGENT_DIRECT" | "URGENT_INDIRECT" | "NORMAL" | "PROLONGED";
                /** @description The urgent and then the oldest first, or what is due first and has not ended */
                sort?: "urgency" | "due";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TranslationPageAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for translation.list */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Translations_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TranslationDetailAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for translation.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Reviewing_approve: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TranslationAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for translation.approve */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Translating_finish: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TranslationAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for translation.finish */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Translations_explain: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TranslationNoteDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedTranslationNoteAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for translation.explain */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Reviewing_giveBack: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TranslationAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for translation.review */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Reviewing_take: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TranslationAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for translation.take-review */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Translating_translate: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
                segmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TranslateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for translation.translate */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Reviewing_approveSegment: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
                segmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for translation.review */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Reviewing_returnSegment: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
                segmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendBackDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for translation.review */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Translating_take: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TranslationAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for translation.take */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Users_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserListAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for user.list */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Users_create: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUserDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewUserAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for user.create */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Users_changeAddress: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddressDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for user.change-address */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Users_changeDesks: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DesksDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for user.change-desks */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Users_disable: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for user.disable */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Users_enable: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for user.disable */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Users_startReset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResetAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for user.start-reset */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Users_changeRoles: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RolesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for user.change-roles */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Users_unlock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for user.unlock */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
    Work_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkAnswer"];
                };
            };
            /** @description Not signed in, or the session has ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No role for work.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemShape"];
                };
            };
        };
    };
}
